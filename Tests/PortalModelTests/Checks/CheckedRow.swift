// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalSamples

@testable import PortalModel

/// One paragraph in a few languages, and what a check of texts finds in it.
struct CheckedRow {
  let findings: [Finding]

  /// - Parameters:
  ///   - paragraphs: in the order of the portal’s languages, which are vi, bg, en, sq.
  ///   - check: made for the portal.
  init(_ paragraphs: [String], _ check: (Portal) -> any EntryCheck) {
    let languages = Array(["vi", "bg", "en", "sq"].prefix(paragraphs.count))
    let bodies = zip(languages, paragraphs).map { ("pages/a/\($0)", $1) }
    let portal = SmallPortal(
      languages: languages,
      facts: ["pages/a": "{}"],
      bodies: Dictionary(bodies) { first, _ in first }
    )
    .joined
    findings = portal.entries.flatMap {
      check(portal).findings(in: EntryTexts($0, in: portal.configuration.languages))
    }
  }

  var diagnostics: [Diagnostic] { findings.map(\.diagnostic) }

  var summaries: [String] { diagnostics.map(\.summary) }

  /// The language of each finding.
  var blamed: [String] { findings.map(\.language.rawValue) }
}
