// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalSamples
import Testing

@testable import PortalModel

@Suite struct EntryTextsTests {
  private func texts(_ bodies: [String: String]) throws -> EntryTexts {
    var portal = SmallPortal(languages: ["vi", "bg", "en"], facts: ["pages/a": "{}"])
    for (language, body) in bodies {
      portal.texts["pages/a/\(language)"] = (front: "title: T \(language)\nsummary: S", body: body)
    }
    let joined = portal.joined
    return EntryTexts(
      try #require(joined.entry(EntryID(.page, "a"))),
      in: joined.configuration.languages
    )
  }

  @Test func aRowHasAPassageInEachLanguageInThePortalsOrder() throws {
    let texts = try texts(["en": "a\n\n- b", "vi": "c\n\n- d", "bg": "e\n\n- f"])
    #expect(texts.rows.map(\.name) == ["title", "summary", "p1", "p2.1"])
    #expect(texts.rows.allSatisfy { $0.cells.map(\.language.rawValue) == ["vi", "bg", "en"] })
    #expect(texts.rows.last?.cells.map(\.passage.words) == ["d", "f", "b"])
    #expect(
      texts.rows.last?.cells.map(\.place.description) == [
        "Content/pages/a/vi.md:7:1", "Content/pages/a/bg.md:7:1", "Content/pages/a/en.md:7:1",
      ]
    )
    #expect(texts.isWhole)
  }

  @Test func whatStandsInSomeLanguagesOnlyIsNoRow() throws {
    let texts = try texts(["en": "a", "vi": "c\n\nd", "bg": "e\n\nf"])
    #expect(texts.rows.map(\.name) == ["title", "summary", "p1"])
    #expect(!texts.isWhole)
  }

  @Test func aTextThatCouldNotBeReadIsLeftOut() throws {
    let texts = try texts(["en": "<div>", "vi": "c", "bg": "e"])
    #expect(texts.versions.map(\.language.rawValue) == ["vi", "bg"])
    #expect(texts.rows.map(\.cells.count) == [2, 2, 2])
    #expect(!texts.isWhole)
  }

  @Test func oneTextHasNothingBesideIt() throws {
    let texts = try texts(["en": "<div>", "vi": "<div>", "bg": "e"])
    #expect(texts.versions.map(\.language.rawValue) == ["bg"])
    #expect(texts.rows.isEmpty)
    #expect(!texts.isWhole)
  }

  @Test func aShortNameInOneLanguageIsNoMistake() throws {
    var portal = SmallPortal(facts: ["pages/a": "{}"])
    portal.texts["pages/a/vi"] = (front: "title: T\nshort: U\nsummary: S", body: "B")
    let joined = portal.joined
    let entry = try #require(joined.entry(EntryID(.page, "a")))
    let texts = EntryTexts(entry, in: joined.configuration.languages)
    #expect(texts.rows.map(\.name) == ["title", "summary", "p1"])
    #expect(texts.isWhole)
  }
}
