// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown
import PortalModel
import PortalSamples
import Testing

@testable import Rendering

@Suite struct TermLinkerTests {
  private static let forms = ["mir": ["мир*"], "pact": ["pact", "pact of peace"], "year": ["năm"]]

  private func linker(except name: String? = nil) throws -> TermLinker {
    let language = try #require(LanguageTag("bg"))
    let terms = SmallPortal.terms(Self.forms, in: "bg").joined.entries(of: .term)
    try #require(terms.count == Self.forms.count)
    return TermLinker(TermIndex(terms, in: language), except: name.map { EntryID(.term, $0) })
  }

  private func document(_ text: String) -> Document {
    let file = SourceFile(path: "a.md", text: text)
    return DocumentParser(referenceKinds: EntryKind.allCases.map(\.rawValue))
      .parse(file, body: 0..<file.bytes.count).value
  }

  /// The links that were not there before, as `term: words`.
  private func linked(_ text: String, except name: String? = nil) throws -> [String] {
    var linker = try linker(except: name)
    let before = document(text)
    let old = Set(before.links)
    return linker.link(before).links.filter { !old.contains($0) }.map { link in
      guard case .reference("term", let name, nil) = link.destination else { return "\(link.destination)" }
      return "\(name): \(link.children.plainText)"
    }
  }

  @Test func theFirstOccurrenceOnlyIsLinked() throws {
    #expect(try linked("Мирът и мира, a pact.\n\nмир, pact") == ["mir: Мирът", "pact: pact"])
    #expect(try linked("*a pact of peace* and **pact**") == ["pact: pact of peace"])
    #expect(try linked("- x\n- a pact\n  - мир\n\nмир") == ["pact: pact", "mir: мир"])
  }

  @Test func aPageOfSeveralTextsHasOneLinkPerTerm() throws {
    var linker = try linker()
    #expect(linker.link(document("мир")).links.count == 1)
    #expect(linker.link(document("мир и pact")).links.map(\.children.plainText) == ["pact"])
  }

  @Test(arguments: [
    "## мир", "> мир", "`мир`", "```\nмир\n```", "~~мир~~", "[мир](https://example.org)",
    "[мир](commitment:1)", "[мир](lang:ru)",
    "| мир |\n|---|\n| мир |", "а[^1]\n\n[^1]: мир",
  ])
  func someTextsAreLeftAlone(text: String) throws {
    let before = document(text)
    var linker = try linker()
    try #require(!before.blocks.isEmpty)
    #expect(linker.link(before) == before)
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

  private static let documents = [
    "Мир, *мир* и pact of\npeace; [pact](#p1) „мир“, `мир`.\n\n## Мир\n\n- мир[^a]\n- [ ] pact\n\n[^a]: мир",
    "> мир\n\n| мир | b |\n|---|---|\n| pact | «мир» |\n\n---\n\n1. a\\\n   **мир**\n\n       pact",
    "ngày 8 tháng 2 năm 1950, năm 1951 và năm 1952",
    "",
  ]

  @Test(arguments: documents)
  func onlyLinksAreAdded(text: String) throws {
    let before = document(text)
    var linker = try linker()
    let after = linker.link(before)
    #expect(after.plainText == before.plainText)
    #expect(after.footnotes == before.footnotes)
    #expect(after.anchors == before.anchors)
    #expect(after.blocks.map(\.range) == before.blocks.map(\.range))
    #expect(after.blocks.map(\.withoutTerms) == before.blocks.map(\.withoutTerms))
  }

  /// Pieces of a text are set apart from each other, and so lose the spaces that don't break.
  @Test func whatGetsNoLinkStaysInOnePiece() throws {
    var linker = try linker()
    _ = linker.link(document("мир, pact, năm"))
    for text in Self.documents + ["„мир“ мир pact “năm”"] {
      let before = document(text)
      #expect(linker.link(before) == before)
    }
  }
}

extension Block {
  /// The block with terms unlinked and neighbouring pieces of text joined again.
  fileprivate var withoutTerms: Block {
    let plain: Block.Kind
    switch kind {
    case .paragraph(let inlines): plain = .paragraph(inlines.withoutTerms)
    case .list(let list):
      let items = list.items.map { item in
        List.Item(
          isDone: item.isDone,
          blocks: item.blocks.map(\.withoutTerms),
          range: item.range,
          anchor: item.anchor
        )
      }
      plain = .list(List(start: list.start, isTight: list.isTight, items: items))
    default: plain = kind
    }
    return Block(plain, range: range, anchor: anchor)
  }
}

extension [Inline] {
  fileprivate var withoutTerms: [Inline] {
    var result: [Inline] = []
    for inline in self {
      for piece in inline.withoutTerms {
        if case .text(let text) = piece.kind, case .text(let before)? = result.last?.kind,
          result.last?.range == piece.range
        {
          result[result.count - 1] = Inline(.text(before + text), range: piece.range)
        } else {
          result.append(piece)
        }
      }
    }
    return result
  }
}

extension Inline {
  fileprivate var withoutTerms: [Inline] {
    switch kind {
    case .link(let link):
      if case .reference("term", _, _) = link.destination { link.children } else { [self] }
    case .emphasis(let children): [Inline(.emphasis(children.withoutTerms), range: range)]
    case .strong(let children): [Inline(.strong(children.withoutTerms), range: range)]
    default: [self]
    }
  }
}
