// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown
import PortalModel
import PortalSamples
import Testing

@testable import Rendering

@Suite struct LinkableTermsTests {
  private static let forms = ["mir": ["мир*"], "pact": ["pact", "pact of peace"], "year": ["năm"]]

  private func renderer() throws -> HTMLRenderer {
    let language = try #require(LanguageTag("bg"))
    let terms = SmallPortal.terms(Self.forms, in: "bg").joined.entries(of: .term)
    try #require(terms.count == Self.forms.count)
    let profile = Language(try #require(LanguageTag("vi"))).profile
    var renderer = HTMLRenderer(
      words: HTMLRendererTests.words,
      text: { profile.bindingSpaces(in: $0) },
      link: { link in
        guard case .reference(let kind, let name, nil) = link.destination else { return nil }
        return HTMLLinkTarget(href: "/\(kind)/\(name)/", className: kind == "term" ? "term" : nil)
      }
    )
    renderer.terms = TermIndex(terms, in: language)
    return renderer
  }

  private func fragment(_ text: String) throws -> HTMLFragment {
    let file = SourceFile(path: "a.md", text: text)
    let document = DocumentParser(referenceKinds: EntryKind.allCases.map(\.rawValue))
      .parse(file, body: 0..<file.bytes.count).value
    try #require(text.isEmpty || !document.blocks.isEmpty)
    return try renderer().fragment(of: document)
  }

  private func html(_ fragment: HTMLFragment, linked: inout Set<EntryID>) -> String {
    let body = fragment.body(at: HTMLPlace(), linked: &linked)
    return String(decoding: body + fragment.footnotes(at: HTMLPlace()), as: UTF8.self)
  }

  /// The links to terms, as `term: words`.
  private func links(in html: String) -> [String] {
    html.matches(of: /<a href="\/term\/(\w+)\/" class="term">([^<]*)<\/a>/).map { "\($0.1): \($0.2)" }
  }

  private func linked(_ text: String, except name: String? = nil) throws -> [String] {
    var linked = Set([name.map { EntryID(.term, $0) }].compactMap(\.self))
    return links(in: html(try fragment(text), linked: &linked))
  }

  @Test func theFirstOccurrenceOnlyIsLinked() throws {
    #expect(try linked("Мирът и мира, a pact.\n\nмир, pact") == ["mir: Мирът", "pact: pact"])
    #expect(try linked("*a pact of peace* and **pact**") == ["pact: pact of peace"])
    #expect(try linked("- x\n- a pact\n  - мир\n\nмир") == ["pact: pact", "mir: мир"])
  }

  @Test func aPageOfSeveralTextsHasOneLinkPerTerm() throws {
    var terms: Set<EntryID> = []
    #expect(links(in: html(try fragment("мир"), linked: &terms)) == ["mir: мир"])
    #expect(links(in: html(try fragment("мир и pact"), linked: &terms)) == ["pact: pact"])
    #expect(terms == [EntryID(.term, "mir"), EntryID(.term, "pact")])
  }

  /// What is linked depends on the page, so one fragment serves pages with different links.
  @Test func oneTextServesSeveralPages() throws {
    let fragment = try fragment("мир, pact, мир")
    for (taken, expected) in [
      ([], ["mir: мир", "pact: pact"]), (["mir"], ["pact: pact"]), (["mir", "pact"], []),
    ] {
      var linked = Set(taken.map { EntryID(.term, $0) })
      #expect(links(in: html(fragment, linked: &linked)) == expected)
    }
    #expect(links(in: String(decoding: fragment.block(0, at: HTMLPlace()), as: UTF8.self)).isEmpty)
  }

  @Test(arguments: [
    "## мир", "> мир", "`мир`", "```\nмир\n```", "~~мир~~", "[мир](https://example.org)",
    "[мир](commitment:1)", "[мир](lang:ru)",
    "| мир |\n|---|\n| мир |", "а[^1]\n\n[^1]: мир",
  ])
  func someTextsAreLeftAlone(text: String) throws {
    #expect(try fragment(text).terms.isEmpty)
    // Nor do they use up the term's only link.
    #expect(try linked(text + "\n\nмир") == ["mir: мир"])
  }

  @Test(arguments: [
    "„мир“", "“мир”", "«мир»", "„за *мир* и pact“", "“a **pact** of мир”", "«а\nмир»", "„а «мир»",
  ])
  func quotationsAreLeftAlone(text: String) throws {
    #expect(try linked(text).isEmpty)
  }

  @Test(arguments: [
    "„а“ мир", "“а” мир", "«а» мир", "мир „а“", "„а“, „б“ и мир", "“а”, “б” мир", "*„а“* мир",
    // A quotation that is never closed ends with its block.
    "„а\n\nмир", "- „а\n- мир",
  ])
  func afterAQuotationTermsAreLinked(text: String) throws {
    #expect(try linked(text) == ["mir: мир"])
  }

  /// A mark within a link counts too: else it would quote the rest of the block, or none of it.
  @Test(arguments: [
    ("„[а“](https://example.org) мир", ["mir: мир"]), ("[„а](https://example.org) мир“", []),
    ("~~„а~~ мир“", []),
  ])
  func quotationsMayBeginOrEndInALink(text: String, expected: [String]) throws {
    #expect(try linked(text) == expected)
  }

  @Test func noEntryLinksItself() throws {
    #expect(try linked("мир, pact", except: "mir") == ["pact: pact"])
  }

  /// Spaces that don't break are the same with links and without: dates go on over them.
  @Test(arguments: [
    "Мир, *мир* и pact of\npeace; [pact](#p1) „мир“, `мир`.\n\n## Мир\n\n- мир[^a]\n- [ ] pact\n\n[^a]: мир",
    "> мир\n\n| мир | b |\n|---|---|\n| pact | «мир» |\n\n---\n\n1. a\\\n   **мир**\n\n       pact",
    "ngày 8 tháng 2 năm 1950, năm 1951 và năm 1952",
    "",
  ])
  func onlyLinksAreAdded(text: String) throws {
    let fragment = try fragment(text)
    var all = Set(fragment.terms)
    var none: Set<EntryID> = []
    let with = html(fragment, linked: &none)
    let without = html(fragment, linked: &all)
    #expect(links(in: without).isEmpty)
    #expect(with.replacing(/<a [^>]*class="term">([^<]*)<\/a>/) { String($0.1) } == without)
  }
}
