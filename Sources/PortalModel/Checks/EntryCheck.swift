// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// A rule about the texts of one entry. One check is one file and one code.
protocol EntryCheck: Sendable {
  func findings(in texts: EntryTexts) -> [Finding]
}

/// Something wrong with a passage in one language, which its author may excuse with a reason.
struct Finding {
  let diagnostic: Diagnostic
  let language: LanguageTag
  /// The name of the passage.
  let passage: String
  /// The term that it is about, if it is about one.
  var term: EntryID?
}

/// Every check of single entries, made ready once for a portal. What they say of an entry depends on the entry
/// and on the outlines of the others.
package struct EntryChecks: Sendable {
  private static let references: [any ReferenceCheck] = [
    BrokenLinkCheck(), BrokenAnchorCheck(), WrongKindCheck(), LanguageTagCheck(),
  ]

  private let portal: Portal
  private let languages: [LanguageTag]
  private let checks: [any EntryCheck]

  package init(_ portal: Portal) {
    self.portal = portal
    languages = portal.configuration.languages
    checks = [
      AlignmentCheck(),
      UnequalFiguresCheck(portal.languages),
      UnequalLinksCheck(),
      UnequalFootnotesCheck(),
      TermNotFollowedCheck(portal),
      ForbiddenFormCheck(portal),
      CraftCheck(portal.languages),
    ]
  }

  package func diagnostics(_ entry: Entry) -> [Diagnostic] {
    let texts = EntryTexts(entry, in: languages)
    let agreement = portal.agreement(of: texts)
    let disagreements = agreement.map {
      TextsDisagreeCheck(policy: portal.configuration.agreement).findings(in: $0, of: entry.id)
    }
    let findings = checks.flatMap { $0.findings(in: texts) } + (disagreements ?? [])
    return Self.references.flatMap { $0.diagnostics(entry, in: portal) }
      + (agreement.map { OutlivedAgreementCheck().diagnostics($0, of: entry.id) } ?? [])
      + ExcusedFindings(findings, by: texts).diagnostics
  }
}
