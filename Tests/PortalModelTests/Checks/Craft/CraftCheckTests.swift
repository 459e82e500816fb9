// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import PortalModel
import PortalSamples

@Suite struct CraftCheckTests {
  private func codes(front: String, body: String, kind: String = "pages") -> [DiagnosticCode] {
    let portal = SmallPortal(
      languages: ["en"],
      facts: ["\(kind)/a": "{}"],
      texts: ["\(kind)/a/en": (front: front, body: body)]
    )
    return EntryChecks(portal.joined).diagnostics(portal.joined.entries[0]).map(\.code)
  }

  @Test func everyPassageIsLookedAt() {
    let front = "title: The the\nshort: 'It''s'\nsummary: 2024-2026"
    #expect(
      codes(front: front, body: "пакт").sorted { $0.rawValue < $1.rawValue } == [
        .doubledWord, .quotationMarks, .rangeDash, .unmarkedLanguage,
      ]
    )
    #expect(
      codes(front: "title: T\nsummary: S\nforms: [пакт]", body: "", kind: "glossary") == [.unmarkedLanguage]
    )
    #expect(codes(front: "title: T\nsummary: S", body: "B") == [])
  }

  /// One more than is said, whether they stand in one passage or in thousands.
  @Test(arguments: [" ", "\n\n"])
  func aTextOfMistakesAloneIsNotReadToItsEnd(separator: String) {
    let body = Array(repeating: "a - b", count: 3000).joined(separator: separator)
    let found = codes(front: "title: T\nsummary: S", body: body)
    #expect(found.count { $0 == .rangeDash } == DiagnosticLimit.most + 1)
  }

  /// A document may be quoted letter by letter.
  @Test(arguments: [
    ("doubled-word", "p1", []), ("doubled-word", "p2", [DiagnosticCode.doubledWord, .needlessExcuse]),
    ("range-dash", "p1", [.doubledWord, .needlessExcuse]),
  ])
  func anAuthorMayExcuseAPassage(code: String, passage: String, left: [DiagnosticCode]) {
    let excuse = "excuses:\n  - code: \(code)\n    passage: \(passage)\n    reason: quoted"
    #expect(codes(front: "title: T\nsummary: S\n\(excuse)", body: "The “the the” pact\n\nB") == left)
  }

  /// For these there is never a reason.
  @Test func someRulesTakeNoExcuse() {
    for code in [DiagnosticCode.mixedScriptWord, .dateSpacing, .unknownLanguageTag] {
      #expect(!Excuse.codes.contains(code))
    }
  }
}
