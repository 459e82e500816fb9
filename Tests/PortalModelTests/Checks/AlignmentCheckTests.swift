// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import PortalModel
import PortalSamples

@Suite struct AlignmentCheckTests {
  private func check(_ first: String, _ second: String) -> [Diagnostic] {
    let bodies = ["pages/a/vi": first, "pages/a/bg": second]
    return Self.check(SmallPortal(facts: ["pages/a": "{}"], bodies: bodies).joined)
  }

  private static func check(_ portal: Portal) -> [Diagnostic] {
    portal.entries.flatMap { entry in
      AlignmentCheck().findings(in: EntryTexts(entry, in: portal.configuration.languages)).map(\.diagnostic)
    }
  }

  @Test(arguments: [
    ("one", "other *words* with [a link](https://example.org)"),
    ("## A\n\n- b\n- c", "## Д\n\n* е\n* ж"),
    ("> a\n>\n> b", "> a\n>\n> *b*"),
    ("```\na\n```\n\n---", "```swift\nb\n```\n\n***"),
    ("| a | b |\n|---|---|\n| c | d |", "| e | f |\n|:--|--:|\n| g | h |"),
    ("A[^1]\n\n[^1]: n", "B[^x]\n\n[^x]: m"),
  ])
  func blocksOfTheSameShapeAreAligned(first: String, second: String) {
    #expect(check(first, second).isEmpty)
  }

  @Test(arguments: [
    ("a", "## a", "‘bg’ has a heading of level 2 where ‘vi’ has a paragraph"),
    (
      "## a\n\n## b", "## a\n\n### b",
      "‘bg’ has a heading of level 3 where ‘vi’ has a heading of level 2"
    ),
    (
      "> a\n>\n> b", "> a",
      "‘bg’ has a quotation of 1 blocks where ‘vi’ has a quotation of 2 blocks"
    ),
    ("a\n\n---", "a\n\n```\n```", "‘bg’ has code where ‘vi’ has a rule"),
    (
      "| a |\n|---|\n| c |", "| a | b |\n|---|---|\n| c | d |",
      "‘bg’ has a table of 2 rows and 2 columns where ‘vi’ has a table of 2 rows and 1 columns"
    ),
    ("- a", "1. a", "‘bg’ has a numbered list of 1 items where ‘vi’ has a list of 1 items"),
    ("- a\n\n  b\n- c", "- a\n- b", "‘bg’ has a paragraph where ‘vi’ has an item of 2 blocks"),
    ("> a\n>\n> b", "> a\n>\n> - b", "‘bg’ has a list of 1 items where ‘vi’ has a paragraph"),
    ("a\n\nb", "a", "‘bg’ has nothing where ‘vi’ has a paragraph"),
  ])
  func theFirstDifferenceIsSaid(first: String, second: String, summary: String) {
    #expect(check(first, second).map(\.summary) == [summary])
  }

  @Test func theRestFollowsFromTheFirstDifference() {
    let diagnostics = check("a\n\nb\n\nc", "## a\n\n- b\n\n> c")
    #expect(diagnostics.map(\.place.description) == ["Content/pages/a/bg.md:5:1"])
    #expect(diagnostics.first?.notes.map(\.place?.description) == ["Content/pages/a/vi.md:5:1"])
  }

  /// Side by side they would stand in different rows.
  @Test(arguments: [
    ("A[^1]\n\nB\n\n[^1]: n", "A[^1] B[^2]\n\n[^1]: n\n\n[^2]: m"),
    ("A[^1][^2]\n\n[^1]: n\n\n[^2]: m", "A[^1]\n\n[^1]: n\n\n    m"),
    ("A[^1]\n\n[^1]: n", "A"),
  ])
  func aFootnoteIsNoParagraph(first: String, second: String) {
    #expect(check(first, second).count == 1)
    #expect(check(second, first).count == 1)
  }

  @Test func aTextThatCouldNotBeReadIsNoNews() {
    #expect(check("a\n\nb", "a\n\n<div>\n").isEmpty)
  }

  @Test func everyLanguageIsComparedWithTheFirst() {
    let bodies = ["pages/a/vi": "a", "pages/a/bg": "- a", "pages/a/en": "> a"]
    let portal = SmallPortal(languages: ["vi", "bg", "en"], facts: ["pages/a": "{}"], bodies: bodies)
    let files = Self.check(portal.joined).map(\.place.path)
    #expect(files == ["Content/pages/a/bg.md", "Content/pages/a/en.md"])
  }
}
