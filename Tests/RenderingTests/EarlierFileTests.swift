// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import PortalSamples
import Testing

@testable import Rendering

/// What is taken over from an earlier file is what would be made again.
@Suite struct EarlierFileTests {
  private static let facts = [
    "statement/preamble": "place: opening", "pillars/1-a": "number: 1",
    "pillars/1-a/1-x": "number: 1", "pillars/1-a/2-y": "number: 2", "pillars/1-a/3-z": "number: 3",
    "glossary/ports": "{}", "glossary/goods": "{}",
  ]
  private static let templates = [
    "pages/statement": """
    {{#opening}}{{#text}}{{{bodyHTML}}}{{{notesHTML}}}{{/text}}{{/opening}}
    {{#pillars}}{{#groups}}{{#commitments}}{{#text}}{{{bodyHTML}}}{{/text}}{{/commitments}}{{/groups}}{{/pillars}}
    """,
    "pages/parallel": "{{#texts}}{{#rows}}{{#cells}}{{{textHTML}}}{{/cells}}{{/rows}}{{/texts}}",
  ]

  /// All files that show texts of many entries, by their paths.
  private func outputs(_ texts: [String: String] = [:]) -> [String: Output] {
    var portal = SmallPortal(languages: ["bg", "en"], facts: Self.facts)
    for folder in Self.facts.keys {
      for language in portal.languages {
        let name = "\(folder)/\(language)"
        let isTerm = folder.hasPrefix("glossary")
        let forms = isTerm ? "\nforms: [\(folder.dropFirst(9))]" : ""
        portal.texts[name] = ("title: T\nsummary: S\(forms)", texts[name] ?? "Of \(folder) goods.")
      }
    }
    let files = Self.templates.map { SourceFile(path: "t/\($0.key).mustache", text: $0.value) }
    let library = TemplateLibrary.load(files, in: "t")
    #expect(library.diagnostics.isEmpty)
    let outputs = SiteOutputs(
      of: Site(portal: portal.joined, assets: AssetLibrary([], in: "assets")),
      with: library.value
    )
    .all(besides: [])
    let ofMany = outputs.filter { $0.shows == .everything }
    return Dictionary(ofMany.map { ($0.path, $0) }) { first, _ in first }
  }

  private static let changed = changes(of: "2")

  private static func changes(of name: String, in tags: Set<String> = ["bg", "en"]) -> WordChanges {
    WordChanges(of: [EntryID(.commitment, name)], in: Set(tags.compactMap { LanguageTag($0) }))
  }

  private static let paths = [
    "bg/statement/index.html", "en/statement/index.html", "statement/index.html", "en/search/words.json",
    "bg/search/words.json", "api/v1/tables/passages.csv",
  ]

  /// Words that come or go, words of other entries, none at all, terms that have their link here or later.
  @Test(
    arguments: [
      "Of pillars/1-a/2-y goods, more.", "Other words.", "Words words goods words.", "Goods and ports.",
      "No term\n\nin it.", "",
    ]
  )
  func theSameComesOutWithAndWithout(body: String) throws {
    let (before, after) = (outputs(), outputs(["pillars/1-a/2-y/en": body, "pillars/1-a/2-y/bg": body]))
    #expect(Set(before.keys) == Set(Self.paths))
    for path in Self.paths {
      let last = try #require(before[path]).render().value
      let earlier = EarlierFile(last.bytes, parts: last.parts, changed: Self.changed)
      let output = try #require(after[path])
      let (clean, file) = (output.render(), output.render(after: earlier))
      #expect(file.value == clean.value, "\(path)")
      #expect(file.diagnostics == clean.diagnostics)
    }
  }

  /// A part that somebody made unlike what it was shows up: it was not made again.
  @Test(arguments: paths.filter { !$0.contains("search") })
  func whatDidNotChangeIsTakenOver(path: String) throws {
    let output = try #require(outputs()[path])
    let last = output.render().value
    let part = try #require(last.parts.first { $0.entry == EntryID(.commitment, "1") })
    var forged = last.bytes
    for index in part.range { forged[index] = UInt8(ascii: "#") }
    let earlier = EarlierFile(forged, parts: last.parts, changed: Self.changed)
    #expect(output.render(after: earlier).value.bytes == forged)
    let without = EarlierFile(forged, parts: last.parts, changed: Self.changes(of: "1"))
    #expect(output.render(after: without).value == last)
  }

  /// Where a term gets its link earlier, what follows is made again: there it loses its link.
  @Test func nothingBehindAnotherLinkIsTakenOver() throws {
    let path = "en/statement/index.html"
    let ports = ["pillars/1-a/3-z/en": "Ports."]
    let last = try #require(outputs(ports)[path]).render().value
    #expect(last.parts.first { $0.entry.name == "3" }?.terms == [EntryID(.term, "ports")])
    let changed = ports.merging(["pillars/1-a/2-y/en": "Ports."]) { first, _ in first }
    let output = try #require(outputs(changed)[path])
    let file = output.render(after: EarlierFile(last.bytes, parts: last.parts, changed: Self.changed)).value
    #expect(file.parts.map(\.terms.count) == [1, 0, 1, 0])
    #expect(file == output.render().value)
  }

  /// A search in one language knows nothing of the texts in others.
  @Test func anIndexOfAnotherLanguageStays() throws {
    let after = outputs(["pillars/1-a/2-y/en": "Other words."])
    for (path, isTheSame) in [("bg/search/words.json", true), ("en/search/words.json", false)] {
      let output = try #require(after[path])
      let last = try #require(outputs()[path]).render().value
      let earlier = EarlierFile(last.bytes, parts: last.parts, changed: Self.changes(of: "2", in: ["en"]))
      #expect(output.render(after: earlier).value == output.render().value)
      #expect((output.render().value == last) == isTheSame)
    }
    let output = try #require(after["bg/search/words.json"])
    let other = EarlierFile([1], parts: [], changed: Self.changes(of: "2", in: ["en"]))
    #expect(output.render(after: other).value.bytes == [1])
  }

  /// An index that is none, or that of other documents, is not used.
  @Test(arguments: ["", "{}", #"{"documents":"a","fields":"0","starts":"$","words":"","places":""}"#])
  func anotherIndexIsNotUsed(text: String) throws {
    let output = try #require(outputs()["en/search/words.json"])
    let earlier = EarlierFile(Array(text.utf8), parts: [], changed: Self.changed)
    #expect(output.render(after: earlier).value == output.render().value)
  }
}
