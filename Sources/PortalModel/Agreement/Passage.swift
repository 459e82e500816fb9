// SPDX-License-Identifier: Apache-2.0

import Diagnostics
package import Markdown

/// A part of a text that has a counterpart in each language: the smallest thing that is compared and agreed.
package struct Passage: Sendable {
  /// `title`, `short`, `summary`, or the anchor of a block, an item, a row or a note: `p2`, `p3.1`, `fn1`.
  package let name: String
  /// The bytes of the file.
  package let range: Range<Int>
  package let text: PassageText
  let links: [Link]
  let footnotes: [(reference: FootnoteReference, range: Range<Int>)]

  /// The words without markup, with one plain space wherever there is white space: a line broken elsewhere or
  /// a space that binds is no other text.
  package var words: String {
    guard !text.string.isPlainlySpaced else { return text.string }
    return text.string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  init(
    name: String,
    range: Range<Int>,
    inlines: [Inline],
    naming title: (Destination) -> String = { _ in "" }
  ) {
    self.name = name
    self.range = range
    text = PassageText(inlines, naming: title)
    var links: [Link] = []
    var footnotes: [(reference: FootnoteReference, range: Range<Int>)] = []
    for inline in inlines {
      inline.walk { inline in
        switch inline.kind {
        case .link(let link): links.append(link)
        case .footnoteReference(let reference): footnotes.append((reference, inline.range))
        default: break
        }
      }
    }
    self.links = links
    self.footnotes = footnotes
  }
}

extension Document {
  /// The passages of a body, in the order in which they are read.
  ///
  /// - Parameter title: what stands for a link without words of its own.
  package func passages(naming title: (Destination) -> String = { _ in "" }) -> [Passage] {
    blocks.flatMap { $0.passages(naming: title) }
      + footnotes.map {
        Passage(name: $0.anchor, range: $0.range, inlines: $0.blocks.allInlines, naming: title)
      }
  }
}

extension String {
  /// Whether one plain space stands between words, and no other white space (Unicode, PropList.txt) anywhere.
  fileprivate var isPlainlySpaced: Bool {
    var last: UInt32 = 0x20
    for byte in utf8 {
      let isBehindSpace = last & 0xFF == 0x20
      // The last three bytes.
      last = (last << 8 | UInt32(byte)) & 0xFF_FFFF
      switch byte {
      case 0x20 where isBehindSpace, 0x09...0x0D: return false
      // A mark, which would belong to the space before it.
      case 0xCC...0xCD where isBehindSpace: return false
      case 0x80...:
        switch last {
        case 0xE1_9A80, 0xE2_8080...0xE2_808A, 0xE2_80A8...0xE2_80A9, 0xE2_80AF, 0xE2_819F, 0xE3_8080:
          return false
        default: if last & 0xFFFF == 0xC285 || last & 0xFFFF == 0xC2A0 { return false }
        }
      default: break
      }
    }
    return last & 0xFF != 0x20
  }
}

extension EntryText {
  /// The words of the front matter and of the body, in the order in which they are read.
  package var passages: [Passage] {
    FrontWord.allCases.compactMap { self[$0].isEmpty ? nil : passage(of: $0) } + body.passages()
  }

  private func passage(of word: FrontWord) -> Passage {
    let start = frontRanges[word]?.lowerBound ?? 0
    let text = self[word]
    // A quoted value starts behind its quotation mark. One with escapes, or on several lines, is not what the
    // file has, and the rest of the line is meant.
    let inside = [start, start + 1].map { $0..<$0 + text.utf8.count }.first { file.text(in: $0) == text }
    let line = start..<start + file.bytes[start...].prefix { $0 != UInt8(ascii: "\n") }.count
    let range = inside ?? line
    return Passage(name: word.rawValue, range: range, inlines: [Inline(.text(text), range: range)])
  }
}

extension Block {
  /// A list has one passage per item and a table one per row; a rule has none.
  fileprivate func passages(naming title: (Destination) -> String) -> [Passage] {
    func passage(_ name: String?, _ range: Range<Int>, _ inlines: [Inline]) -> [Passage] {
      name.map { [Passage(name: $0, range: range, inlines: inlines, naming: title)] } ?? []
    }
    return switch kind {
    case .list(let list):
      list.items.flatMap { passage($0.anchor, $0.range, $0.blocks.allInlines) }
    case .table(let table):
      table.rows.flatMap { passage($0.anchor, $0.range, $0.allInlines) }
    case .codeBlock(_, let text):
      passage(anchor, range, [Inline(.code(text), range: range)])
    case .thematicBreak:
      []
    case .paragraph, .heading, .blockQuote:
      passage(anchor, range, allInlines)
    }
  }

  /// The inlines of this block and of all blocks in it.
  fileprivate var allInlines: [Inline] {
    [inlines, children.allInlines].filter { !$0.isEmpty }.joinedApart
  }
}

extension [Block] {
  fileprivate var allInlines: [Inline] { map(\.allInlines).joinedApart }
}

extension Table.Row {
  fileprivate var allInlines: [Inline] { cells.map(\.inlines).joinedApart }
}

extension [[Inline]] {
  /// With a space between two blocks or cells, so that their words don't touch.
  fileprivate var joinedApart: [Inline] {
    Array<Inline>(joined(separator: [Inline(.softBreak, range: 0..<0)]))
  }
}
