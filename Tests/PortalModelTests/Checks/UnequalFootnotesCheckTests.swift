// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import PortalModel

@Suite struct UnequalFootnotesCheckTests {
  private func check(_ paragraphs: [String]) -> CheckedRow {
    CheckedRow(paragraphs) { _ in UnequalFootnotesCheck() }
  }

  private static let notes = "\n\n[^1]: n\n\n[^2]: m"

  /// Notes are told apart by their order, not by their labels.
  @Test(arguments: [
    ["a[^1] b[^2]\(notes)", "a[^x] b[^y]\n\n[^x]: n\n\n[^y]: m"], ["a", "b"],
    ["a[^1] b[^1]\n\n[^1]: n", "a b[^1][^1]\n\n[^1]: n"],
  ])
  func equalReferencesAreNotSaid(paragraphs: [String]) {
    #expect(check(paragraphs).findings.isEmpty)
  }

  @Test(arguments: [
    (
      ["a[^1] b[^2]\(notes)", "a[^1]\n\nb[^2]\(notes)"],
      [("p1", "‘bg’ lacks the reference to note ‘2’ of ‘vi’")]
    ),
    (
      ["a[^1]\n\nb[^2]\(notes)", "a[^1]\n\nb[^1][^2]\(notes)"],
      [("p2", "‘bg’ has the reference to note ‘1’, ‘vi’ does not")]
    ),
    (
      ["a[^1]\n\nb[^1][^2]\(notes)", "a[^1]\n\nb[^2][^2]\(notes)"],
      [("p2", "‘bg’ has the reference to note ‘2’ where ‘vi’ has ‘1’")]
    ),
  ])
  func differencesAreSaid(paragraphs: [String], expected: [(String, String)]) {
    let row = check(paragraphs)
    #expect(row.findings.map(\.passage) == expected.map(\.0))
    #expect(row.summaries == expected.map(\.1))
    #expect(row.diagnostics.allSatisfy { $0.code == .unequalFootnotes })
  }

  @Test func theReferenceIsShown() throws {
    let with = "a[^1] bc[^2]\(Self.notes)"
    let without = "a[^1] bc\n\n[^1]: n[^2]\n\n[^2]: m"
    let row = check([without, with, with])
    #expect(row.blamed.prefix(1) == ["vi"])
    let diagnostic = try #require(row.diagnostics.first)
    #expect(diagnostic.place.description == "Content/pages/a/vi.md:5:1")
    #expect(
      diagnostic.notes.map(\.place?.description) == [
        "Content/pages/a/bg.md:5:9", "Content/pages/a/en.md:5:9",
      ]
    )
  }
}
