// SPDX-License-Identifier: Apache-2.0

import Markdown
import PortalModel

/// Links the first occurrence of each term on a page to its entry in the glossary: never within headings,
/// quotations, words of another language, code or other links, where a link would be in the way.
struct TermLinker {
  private let index: TermIndex
  /// The terms that have their link already, or shall get none.
  private(set) var seen: Set<EntryID>
  /// Those of the block that is read.
  private var quotations = Quotations()

  init(_ index: TermIndex, except entry: EntryID? = nil) {
    self.index = index
    seen = Set([entry].compactMap(\.self))
  }

  /// Some terms have their link in what stands before and is not read again.
  mutating func pass(_ terms: Set<EntryID>) { seen.formUnion(terms) }

  mutating func link(_ document: Document) -> Document {
    Document(blocks: document.blocks.map { link($0) }, footnotes: document.footnotes)
  }

  private mutating func link(_ block: Block) -> Block {
    quotations = Quotations()
    let kind: Block.Kind
    switch block.kind {
    case .paragraph(let inlines):
      kind = .paragraph(link(inlines))
    case .list(let list):
      let items = list.items.map { item in
        List.Item(
          isDone: item.isDone,
          blocks: item.blocks.map { link($0) },
          range: item.range,
          anchor: item.anchor
        )
      }
      kind = .list(List(start: list.start, isTight: list.isTight, items: items))
    case .heading, .blockQuote, .codeBlock, .thematicBreak, .table:
      kind = block.kind
    }
    return Block(kind, range: block.range, anchor: block.anchor)
  }

  private mutating func link(_ inlines: [Inline]) -> [Inline] {
    inlines.flatMap { inline -> [Inline] in
      switch inline.kind {
      case .text(let text): link(text, of: inline)
      case .emphasis(let children): [Inline(.emphasis(link(children)), range: inline.range)]
      case .strong(let children): [Inline(.strong(link(children)), range: inline.range)]
      case .strikethrough, .link, .language: passing(inline)
      case .softBreak, .lineBreak, .code, .footnoteReference: [inline]
      }
    }
  }

  /// What gets no link may still begin or end a quotation.
  private mutating func passing(_ inline: Inline) -> [Inline] {
    quotations.follow(inline.children.plainText[...])
    return [inline]
  }

  private mutating func link(_ text: String, of inline: Inline) -> [Inline] {
    var pieces: [Inline] = []
    // Where the next piece starts, and up to where quotation marks were followed. What gets no link stays
    // in one piece: spaces that don't break are found within pieces.
    var start = text.startIndex
    var followed = text.startIndex
    for match in index.matches(in: text) {
      quotations.follow(text[followed..<match.range.lowerBound])
      followed = match.range.upperBound
      guard !quotations.isOpen, seen.insert(match.term).inserted else { continue }
      append(text[start..<match.range.lowerBound], to: &pieces, inline)
      let words = Inline(.text(String(text[match.range])), range: inline.range)
      let destination = Destination.reference(
        kind: match.term.kind.rawValue,
        name: match.term.name,
        anchor: nil
      )
      pieces.append(
        Inline(
          .link(Link(destination: destination, children: [words], range: inline.range)),
          range: inline.range
        )
      )
      start = match.range.upperBound
    }
    quotations.follow(text[followed...])
    append(text[start...], to: &pieces, inline)
    return pieces
  }

  private func append(_ text: Substring, to pieces: inout [Inline], _ inline: Inline) {
    guard !text.isEmpty else { return }
    pieces.append(Inline(.text(String(text)), range: inline.range))
  }
}
