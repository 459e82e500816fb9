// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalSamples
import Testing

@testable import PortalModel

@Suite struct ExcusedFindingsTests {
  /// Everything that is said of a page in two languages; `excuses` stand in the second.
  private func diagnostics(_ first: String, _ second: String, excuses: String...) -> [Diagnostic] {
    var portal = SmallPortal(facts: ["pages/a": "{}", "glossary/goods": "{}", "glossary/trade": "{}"])
    portal.texts = [
      "pages/a/vi": (front: "title: T\nsummary: S", body: first),
      "pages/a/bg": (
        front: "title: T\nsummary: S\nexcuses:\n" + excuses.map { "  - {\($0)}\n" }.joined(), body: second
      ),
      "glossary/goods/vi": (front: "title: Hàng hóa\nsummary: S\nforms: [hàng hóa]", body: ""),
      "glossary/goods/bg": (front: "title: Стока\nsummary: S\nforms: ['сток*']", body: ""),
      "glossary/trade/vi": (front: "title: Thương mại\nsummary: S\nforms: [thương mại]", body: ""),
      "glossary/trade/bg": (front: "title: Търговия\nsummary: S\nforms: ['търговия*']", body: ""),
    ]
    let joined = portal.joined
    return joined.entries.flatMap(EntryChecks(joined).diagnostics).sorted()
  }

  private static let figures = "code: unequal-figures, passage: p1, reason: R"
  private static let terms = "code: term-not-followed, passage: p1, reason: R"

  @Test func whatIsExcusedIsNotSaid() {
    #expect(diagnostics("6", "7").map(\.code) == [.unequalFigures])
    #expect(diagnostics("6", "7", excuses: Self.figures).isEmpty)
  }

  @Test(arguments: [("6", "6"), ("6", "7"), ("a\n\n[b](event:x)", "a\n\nb")])
  func anExcuseThatNothingNeedsIsSaid(first: String, second: String) {
    let excuse = "code: unequal-links, passage: p1, reason: R"
    let needless = diagnostics(first, second, excuses: excuse).filter { $0.code == .needlessExcuse }
    #expect(needless.map(\.summary) == ["nothing in ‘p1’ needs this excuse from ‘unequal-links’"])
    #expect(needless.map(\.place.description) == ["Content/pages/a/bg.md:5:6"])
    #expect(needless.map(\.fix) == ["remove it"])
  }

  @Test(arguments: [
    "code: unequal-links, passage: p1, reason: R", "code: unequal-figures, passage: p2, reason: R",
    "code: unequal-figures, passage: title, reason: R",
  ])
  func anExcuseIsForOneCodeAndPassage(excuse: String) {
    #expect(
      Set(diagnostics("6", "7", excuses: excuse).map(\.code)) == [.unequalFigures, .needlessExcuse]
    )
  }

  @Test func anExcuseCoversAllOfAPassage() {
    #expect(diagnostics("hàng hóa, thương mại", "нещо").count == 2)
    #expect(diagnostics("hàng hóa, thương mại", "нещо", excuses: Self.terms).isEmpty)
  }

  @Test func anExcuseMayBeForOneTerm() {
    let left = diagnostics("hàng hóa, thương mại", "нещо", excuses: Self.terms + ", term: goods")
    #expect(left.map(\.summary) == ["‘bg’ has no approved form of ‘Търговия’, which ‘vi’ names"])
    let both = [Self.terms + ", term: goods", Self.terms + ", term: trade"]
    #expect(diagnostics("hàng hóa, thương mại", "нещо", excuses: both[0], both[1]).isEmpty)
    #expect(diagnostics("hàng hóa", "нещо", excuses: both[0], both[1]).map(\.code) == [.needlessExcuse])
  }

  /// It is said where the rule is broken.
  @Test func theOtherLanguageExcusesNothing() {
    #expect(
      Set(diagnostics("đây", "стоки", excuses: Self.terms).map(\.code)) == [
        .termNotFollowed, .needlessExcuse,
      ]
    )
  }

  @Test func twoExcusesForTheSameAreOneTooMany() {
    #expect(
      diagnostics("6", "7", excuses: Self.figures, Self.figures).map(\.place.line) == [6]
    )
  }

  /// What would need it can't be known.
  @Test(arguments: [("6\n\n<div>", "7"), ("6\n\nb", "7"), ("<div>", "6")])
  func noExcuseIsNeedlessWhileATextCannotBeCompared(first: String, second: String) {
    let said = diagnostics(first, second, excuses: "code: unequal-figures, passage: p2, reason: R")
    #expect(!said.contains { $0.code == .needlessExcuse })
  }
}
