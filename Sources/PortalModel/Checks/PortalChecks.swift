// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// A rule about the whole portal. One check is one file, one code and one test.
protocol PortalCheck {
  func diagnostics(_ portal: Portal) -> [Diagnostic]
}

/// A rule about one entry and what it refers to.
protocol ReferenceCheck: Sendable {
  func diagnostics(_ entry: Entry, in portal: Portal) -> [Diagnostic]
}

extension Portal {
  /// Every check, in all languages.
  package func checked() -> [Diagnostic] {
    let entryChecks = EntryChecks(self)
    return checkedAsAWhole() + entries.flatMap(entryChecks.diagnostics)
  }

  /// What is to be said of no single entry, or of one only because of others. No check here looks below the
  /// front matter of a text.
  package func checkedAsAWhole() -> [Diagnostic] {
    let checks: [any PortalCheck] = [
      RelationStatedTwiceCheck(),
      ContractCheck(),
      LanguageProfileCheck(),
      UnreferencedEntryCheck(),
      EventPeriodCheck(),
      OutlivedAgreementCheck(),
      InterfaceCraftCheck(),
    ]
    return checks.flatMap { $0.diagnostics(self) }
  }

  /// The texts of an entry, in the portal's order.
  func texts(of entry: Entry) -> [(language: LanguageTag, text: EntryText)] {
    configuration.languages.compactMap { language in entry.texts[language].map { (language, $0) } }
  }

  /// What may have been meant by the name of an entry that does not exist.
  func suggestion(for id: EntryID) -> Message? {
    let names = entries(of: id.kind).map(\.id.name)
    // One number is as near as another.
    if !id.kind.isNumbered, let nearest = Suggestion.nearest(to: id.name, among: names) {
      return Suggestion.meant(EntryID(id.kind, nearest))
    }
    let kinds = EntryKind.allCases.filter { entry(EntryID($0, id.name)) != nil }
    return kinds.first.map { Suggestion.meant(EntryID($0, id.name)) }
  }
}
