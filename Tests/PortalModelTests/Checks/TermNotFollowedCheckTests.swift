// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalSamples
import Testing

@testable import PortalModel

@Suite struct TermNotFollowedCheckTests {
  private static let terms = [
    "goods": ["vi": "hàng hóa", "bg": "сток*", "en": "goods"],
    "trade": ["vi": "thương mại", "bg": "търговия*", "en": "trade"],
  ]

  /// A page beside a glossary of two terms.
  private func portal(_ paragraphs: [String]) -> SmallPortal {
    var portal = SmallPortal(
      languages: ["vi", "bg", "en"],
      facts: ["pages/a": "{}", "glossary/goods": "{}", "glossary/trade": "{}"]
    )
    for (language, paragraph) in zip(portal.languages, paragraphs) {
      portal.texts["pages/a/\(language)"] = (front: "title: T\nsummary: S", body: paragraph)
      for (name, forms) in Self.terms {
        let form = forms[language] ?? ""
        portal.texts["glossary/\(name)/\(language)"] = (
          front: "title: \(name) \(language)\nsummary: S\nforms: ['\(form)']", body: ""
        )
      }
    }
    return portal
  }

  private func check(_ portal: SmallPortal) -> [Finding] {
    let joined = portal.joined
    let check = TermNotFollowedCheck(joined)
    return joined.entries.flatMap {
      check.findings(in: EntryTexts($0, in: joined.configuration.languages))
    }
  }

  @Test(arguments: [
    ["Hàng hóa", "стоките", "the goods"], ["x", "y", "z"],
    // Once is enough.
    ["hàng hóa, hàng hóa", "стоки", "goods"],
    ["hàng hóa và thương mại", "търговията със стоки", "trade in goods"],
    ["*hàng* hóa", "[сто](pages:a)ки", "goods"],
  ])
  func aTermThatIsFollowedIsNotSaid(paragraphs: [String]) {
    #expect(check(portal(paragraphs)).isEmpty)
  }

  @Test(arguments: [
    (["hàng hóa", "нещата", "goods"], ["bg: ‘bg’ has no approved form of ‘goods bg’, which ‘vi’ names"]),
    (["đồ", "стоки", "goods"], ["vi: ‘vi’ has no approved form of ‘goods vi’, which ‘bg’ names"]),
    (
      ["x", "y", "goods"],
      [
        "vi: ‘vi’ has no approved form of ‘goods vi’, which ‘en’ names",
        "bg: ‘bg’ has no approved form of ‘goods bg’, which ‘en’ names",
      ]
    ),
    (
      ["hàng hóa", "търговия", "goods, trade"],
      [
        "bg: ‘bg’ has no approved form of ‘goods bg’, which ‘vi’ names",
        "vi: ‘vi’ has no approved form of ‘trade vi’, which ‘bg’ names",
      ]
    ),
  ])
  func aTermThatIsNotFollowedIsSaid(paragraphs: [String], expected: [String]) {
    let findings = check(portal(paragraphs))
    #expect(findings.map { "\($0.language): \($0.diagnostic.summary)" } == expected)
    #expect(findings.allSatisfy { $0.diagnostic.code == .termNotFollowed && $0.passage == "p1" })
    #expect(findings.allSatisfy { $0.term?.kind == .term })
  }

  @Test func thePassageAndTheTermAreShown() throws {
    let diagnostic = try #require(check(portal(["có hàng hóa", "нещата", "goods"])).first?.diagnostic)
    #expect(diagnostic.place.description == "Content/pages/a/bg.md:5:1")
    #expect(diagnostic.notes.map(\.text) == ["‘term:goods’ in ‘vi’"])
    #expect(diagnostic.notes.map(\.place?.description) == ["Content/pages/a/vi.md:5:4"])
    #expect(diagnostic.notes.map(\.place?.length) == ["hàng hóa".count])
    #expect(
      diagnostic.fix == "write a form of ‘goods bg’, or add the one used here to Content/glossary/goods/bg.md"
    )
  }

  @Test func aTermMaySpeakOfItselfAsItLikes() {
    var portal = portal(["x", "y", "z"])
    portal.texts["glossary/goods/vi"]?.body = "Hàng hóa"
    for language in ["bg", "en"] { portal.texts["glossary/goods/\(language)"]?.body = "N" }
    #expect(check(portal).isEmpty)
    // Another one may not.
    portal.texts["glossary/trade/vi"]?.body = "Hàng hóa"
    for language in ["bg", "en"] { portal.texts["glossary/trade/\(language)"]?.body = "N" }
    #expect(check(portal).map(\.language.rawValue) == ["bg", "en"])
  }

  /// Else one mistake in a glossary would be said of every text.
  @Test(arguments: ["title: [", "title: T\nsummary: S"])
  func aGlossaryThatCouldNotBeReadAsksForNothing(front: String) {
    var portal = portal(["hàng hóa", "нещата", "goods"])
    portal.texts["glossary/goods/bg"]?.front = front
    #expect(check(portal).isEmpty)
  }
}
