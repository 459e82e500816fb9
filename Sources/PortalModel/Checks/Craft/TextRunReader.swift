// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown

/// Takes the words of a file apart into runs of text: each paragraph, heading and cell is one, and so are words
/// marked as being in another language, and each value of front matter or of interface strings.
struct TextRunReader {
  private let file: SourceFile
  private(set) var runs: [TextRun] = []

  init(_ file: SourceFile) {
    self.file = file
  }

  mutating func read(_ document: Document, in language: Language) {
    document.walkBlocks { block in
      switch block.kind {
      case .paragraph(let inlines), .heading(_, let inlines): read(inlines, in: language)
      case .table(let table):
        for cell in table.rows.flatMap(\.cells) { read(cell.inlines, in: language) }
      case .blockQuote, .list, .codeBlock, .thematicBreak: break
      }
    }
  }

  /// Every text in a value, but not the keys of a mapping.
  mutating func read(_ node: YAMLNode, in language: Language) {
    switch node.value {
    case .scalar(let string): read(string, at: node.range.lowerBound, in: language)
    case .sequence(let items): for item in items { read(item, in: language) }
    case .mapping(let pairs): for pair in pairs { read(pair.value, in: language) }
    case .null: break
    }
  }

  /// A text without markup that begins at an offset, or behind a quotation mark of YAML there.
  mutating func read(_ string: String, at offset: Int, in language: Language) {
    var text = PlacedText()
    text.append(string, in: file, at: offset)
    add(text, in: language, unmarkable: [file.bytes.indices])
  }

  private mutating func read(_ inlines: [Inline], in language: Language) {
    var text = PlacedText()
    append(inlines, to: &text)
    // No link stands in a link, and a mark is written like one.
    let links = inlines.flatMap(\.links)
    add(text, in: language, unmarkable: links.map(\.range))
  }

  private mutating func append(_ inlines: [Inline], to text: inout PlacedText) {
    for inline in inlines {
      switch inline.kind {
      case .text(let string): text.append(string, in: file, at: inline.range.lowerBound)
      case .softBreak, .lineBreak: text.append("\n", at: inline.range.lowerBound)
      case .code, .footnoteReference: text.append(TextRun.gap, at: inline.range.lowerBound)
      case .emphasis(let children), .strong(let children), .strikethrough(let children):
        append(children, to: &text)
      case .link(let link) where link.children.isEmpty: text.append(TextRun.gap, at: inline.range.lowerBound)
      case .link(let link): append(link.children, to: &text)
      case .language(let tag, let children):
        text.append(TextRun.gap, at: inline.range.lowerBound)
        if let tag = LanguageTag(tag) { read(children, in: Language(tag)) }
      }
    }
  }

  private mutating func add(_ text: PlacedText, in language: Language, unmarkable: [Range<Int>]) {
    runs.append(TextRun(text.withoutAddresses, in: language, of: file, unmarkable: unmarkable))
  }
}

extension Inline {
  fileprivate var links: [Link] {
    if case .link(let link) = kind { [link] } else { children.flatMap(\.links) }
  }
}
