// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalSamples
import Testing

@testable import PortalModel

@Suite struct ForbiddenFormCheckTests {
  /// A page of one language beside a glossary.
  private func portal(_ paragraph: String, in language: String = "vi") -> SmallPortal {
    var portal = SmallPortal(
      languages: [language],
      facts: ["pages/a": "{}", "glossary/goods": "{}", "glossary/trade": "{}"]
    )
    portal.texts = [
      "pages/a/\(language)": (front: "title: T\nsummary: S", body: paragraph),
      "glossary/goods/\(language)": (
        front: "title: Hàng hóa\nsummary: S\nforms: [hàng hóa]\nforbidden: [đồ đạc, 'вещ*']", body: ""
      ),
      "glossary/trade/\(language)": (
        front: "title: Chợ\nsummary: S\nforms: [chợ đồ đạc cũ, битпазар за вещи]", body: ""
      ),
    ]
    return portal
  }

  private func check(_ portal: SmallPortal) -> [Finding] {
    let joined = portal.joined
    let check = ForbiddenFormCheck(joined)
    return joined.entries.flatMap {
      check.findings(in: EntryTexts($0, in: joined.configuration.languages))
    }
  }

  @Test(arguments: [
    ("có đồ đạc", 4, 6), ("Đồ đạc", 1, 6), ("*đồ* đạc", 2, 7), ("вещите", 1, 6), ("“a” đồ đạc", 5, 6),
    ("„а“ вещи", 5, 4), ("«a» đồ đạc", 5, 6),
  ])
  func aForbiddenFormIsSaid(paragraph: String, column: Int, length: Int) throws {
    let findings = check(portal(paragraph))
    #expect(findings.count == 1)
    let diagnostic = try #require(findings.first?.diagnostic)
    #expect(diagnostic.code == .forbiddenForm)
    #expect(diagnostic.summary.hasSuffix("is a forbidden form of ‘Hàng hóa’"))
    #expect(diagnostic.fix == "write ‘Hàng hóa’")
    #expect(diagnostic.place.description == "Content/pages/a/vi.md:5:\(column)")
    #expect(diagnostic.place.length == length)
    #expect(findings.first?.term == EntryID(.term, "goods"))
  }

  @Test(arguments: [
    "hàng hóa", "đồ", "đồ, đạc", "xđồ đạc",
    // The words of others.
    "“đồ đạc”", "„вещите“", "«đồ đạc»", "họ nói “có đồ đạc cũ”",
    // The approved name of something else.
    "chợ đồ đạc cũ", "Битпазар за вещи",
  ])
  func whatIsNotForbiddenIsNotSaid(paragraph: String) {
    #expect(check(portal(paragraph)).isEmpty)
  }

  @Test func eachPlaceIsSaid() {
    #expect(check(portal("đồ đạc, “đồ đạc”, đồ đạc\n\n- đồ đạc")).map(\.passage) == ["p1", "p1", "p2.1"])
  }

  /// A quotation that was left open ends with its passage.
  @Test func aQuotationEndsWithItsPassage() {
    #expect(check(portal("“a\n\nđồ đạc")).map(\.passage) == ["p2"])
  }

  @Test func theFrontMatterIsRead() {
    var portal = portal("a")
    portal.texts["pages/a/vi"]?.front = "title: Đồ đạc\nsummary: Có đồ đạc"
    #expect(check(portal).map(\.passage) == ["title", "summary"])
  }

  @Test func itsOwnEntryMaySpeakOfIt() {
    var portal = portal("a")
    portal.texts["glossary/goods/vi"]?.body = "Không viết đồ đạc"
    #expect(check(portal).isEmpty)
    portal.texts["glossary/trade/vi"]?.body = "Không viết đồ đạc"
    #expect(check(portal).map { $0.diagnostic.place.path } == ["Content/glossary/trade/vi.md"])
  }

  /// A form is forbidden in the language of its text only.
  @Test func eachLanguageForbidsItsOwn() {
    var portal = portal("đồ đạc")
    portal.languages = ["vi", "bg"]
    portal.texts["pages/a/bg"] = (front: "title: T\nsummary: S", body: "đồ đạc")
    for name in ["goods", "trade"] {
      portal.texts["glossary/\(name)/bg"] = (front: "title: T\nsummary: S\nforms: [x]", body: "")
    }
    #expect(check(portal).map(\.language.rawValue) == ["vi"])
  }
}
