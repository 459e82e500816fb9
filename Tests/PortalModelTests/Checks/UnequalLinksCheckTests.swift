// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import PortalModel

@Suite struct UnequalLinksCheckTests {
  private func check(_ paragraphs: [String]) -> CheckedRow {
    CheckedRow(paragraphs) { _ in UnequalLinksCheck() }
  }

  @Test(arguments: [
    ["[a](event:x)", "[б](event:x)"], ["[a](event:x#p1)", "[](event:x#p1)"], ["[a](#p1)", "[б *в*](#p1)"],
    ["[a](event:x) [b](event:y)", "[b](event:y) [a](event:x)"],
    // A source may have a page per language.
    ["[a](https://example.org/vi)", "[б](https://example.org/bg)"], ["a", "[б](https://example.org/bg)"],
    ["a", "б"],
  ])
  func equalLinksAreNotSaid(paragraphs: [String]) {
    #expect(check(paragraphs).findings.isEmpty)
  }

  @Test(arguments: [
    (["[a](event:x)", "б"], "‘bg’ lacks the link ‘event:x’ of ‘vi’"),
    (["a", "[б](event:x)"], "‘bg’ has the link ‘event:x’, ‘vi’ does not"),
    (["[a](event:x)", "[б](event:y)"], "‘bg’ has the link ‘event:y’ where ‘vi’ has ‘event:x’"),
    (["[a](event:x#p1)", "[б](event:x#p2)"], "‘bg’ has the link ‘event:x#p2’ where ‘vi’ has ‘event:x#p1’"),
    (["[a](event:x#p1)", "[б](event:x)"], "‘bg’ has the link ‘event:x’ where ‘vi’ has ‘event:x#p1’"),
    (["[a](#p1)", "б"], "‘bg’ lacks the link ‘#p1’ of ‘vi’"),
    (["[a](event:x) [b](event:x)", "[б](event:x)"], "‘bg’ lacks the link ‘event:x’ of ‘vi’"),
  ])
  func differencesAreSaid(paragraphs: [String], summary: String) {
    let row = check(paragraphs)
    #expect(row.summaries == [summary])
    #expect(row.diagnostics.map(\.code) == [.unequalLinks])
  }

  @Test(arguments: [
    (["[a](event:x)", "[a](event:x)", "a"], ["en"]), (["a", "[a](event:x)", "[a](event:x)"], ["vi"]),
    (["[a](event:x)", "[a](event:y)", "[a](event:z)"], ["bg", "en"]),
    (["a", "[a](event:x)", "a", "[a](event:x)"], ["bg", "sq"]),
  ])
  func whoStandsAloneIsBlamed(paragraphs: [String], blamed: [String]) {
    #expect(check(paragraphs).blamed == blamed)
  }

  @Test func theLinkIsShown() throws {
    let diagnostic = try #require(check(["a *[b](event:x)*", "b [c](event:y)"]).diagnostics.first)
    #expect(diagnostic.place.description == "Content/pages/a/bg.md:5:3")
    #expect(diagnostic.place.length == "[c](event:y)".count)
    #expect(diagnostic.notes.map(\.place?.description) == ["Content/pages/a/vi.md:5:4"])
  }
}
