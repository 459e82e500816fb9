// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import PortalSamples
import Testing

@testable import Rendering

@Suite struct PassageRecordTests {
  private func passages(_ body: String) throws -> [PassageRecord] {
    var portal = SmallPortal(
      facts: ["pages/a": "{}", "pages/b": "{}"],
      bodies: ["pages/a/vi": body, "pages/a/bg": body]
    )
    portal.texts["pages/b/vi"] = ("title: Trang\nsummary: S", "")
    portal.texts["pages/b/bg"] = ("title: Страница\nsummary: S", "")
    let site = Site(portal: portal.joined, assets: AssetLibrary([], in: ""))
    let entry = try #require(site.portal.entry(EntryID(.page, "a")))
    return PassageRecord.all(of: entry, DataContext(site))
  }

  private func tag(_ text: String) throws -> LanguageTag { try #require(LanguageTag(text)) }

  @Test func areThePlacesThatALinkCanLeadTo() throws {
    let passages = try passages(
      """
      Some words[^n].

      ## Heading

      - one
      - two

      > quoted

      | a | b |
      |---|---|
      | c | d |

      ```
      code
      ```

      [^n]: A note.
      """
    )
    #expect(
      passages.map { "\($0.anchor) \($0.kind)" } == [
        "p1 paragraph", "s1 heading", "p2.1 item", "p2.2 item", "p3 quotation", "p4.0 row", "p4.1 row",
        "p5 code", "fn1 note",
      ]
    )
    #expect(passages.map { $0.passages.languages.count } == Array(repeating: 2, count: passages.count))
  }

  /// As readers see it: a link without words has the title of its entry in the same language.
  @Test func theirWordsAreThoseThatAreRead() throws {
    let passage = try #require(
      try passages("See *this*\nand [](page:b), and\n**[](page:b#p1)** or [words](page:b).").first
    )
    #expect(passage.passages[try tag("vi")]?.words == "See this and Trang, and Trang or words.")
    #expect(passage.passages[try tag("bg")]?.words == "See this and Страница, and Страница or words.")
  }

  @Test func theirMarkdownIsWhatWasWritten() throws {
    let record = PassageRecord.fields.record(
      of: try #require(try passages("See *this* and [](page:b).").first),
      DataContext(Site(portal: SmallPortal(facts: [:]).joined, assets: AssetLibrary([], in: "")))
    )
    #expect(record["markdown"]?["vi"]?.bytes == JSONValue.string("See *this* and [](page:b).").bytes)
  }
}
