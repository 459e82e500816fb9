// SPDX-License-Identifier: Apache-2.0

import Markdown
import PortalModel

/// Puts the titles of entries into links without words of their own, `[](commitment:12)`, as readers see them.
struct LinkTitles {
  private let portal: Portal
  private let language: LanguageTag

  init(_ portal: Portal, _ language: LanguageTag) {
    self.portal = portal
    self.language = language
  }

  func fill(_ document: Document) -> Document {
    guard document.links.contains(where: \.children.isEmpty) else { return document }
    return Document(
      blocks: document.blocks.map(fill),
      footnotes: document.footnotes.map { note in
        Footnote(
          number: note.number,
          label: note.label,
          blocks: note.blocks.map(fill),
          range: note.range,
          referenceCount: note.referenceCount
        )
      }
    )
  }

  private func fill(_ block: Block) -> Block {
    let kind: Block.Kind =
      switch block.kind {
      case .paragraph(let inlines): .paragraph(inlines.map(fill))
      case .heading(let level, let inlines): .heading(level: level, inlines.map(fill))
      case .blockQuote(let blocks): .blockQuote(blocks.map(fill))
      case .list(let list): .list(fill(list))
      case .table(let table):
        .table(
          Table(alignments: table.alignments, header: fill(table.header), body: table.body.map(fill))
        )
      case .codeBlock, .thematicBreak: block.kind
      }
    return Block(kind, range: block.range, anchor: block.anchor)
  }

  private func fill(_ list: List) -> List {
    let items = list.items.map { item in
      List.Item(
        isDone: item.isDone,
        blocks: item.blocks.map(fill),
        range: item.range,
        anchor: item.anchor
      )
    }
    return List(start: list.start, isTight: list.isTight, items: items)
  }

  private func fill(_ row: Table.Row) -> Table.Row {
    Table.Row(
      row.cells.map { Table.Cell($0.inlines.map(fill), range: $0.range) },
      range: row.range,
      anchor: row.anchor
    )
  }

  private func fill(_ inline: Inline) -> Inline {
    let kind: Inline.Kind =
      switch inline.kind {
      case .emphasis(let children): .emphasis(children.map(fill))
      case .strong(let children): .strong(children.map(fill))
      case .strikethrough(let children): .strikethrough(children.map(fill))
      case .language(let tag, let children): .language(tag: tag, children.map(fill))
      case .link(let link) where link.children.isEmpty: .text(title(of: link.destination))
      case .link, .text, .softBreak, .lineBreak, .code, .footnoteReference: inline.kind
      }
    return Inline(kind, range: inline.range)
  }

  private func title(of destination: Destination) -> String {
    guard case .reference(let kind, let name, _) = destination, let kind = EntryKind(rawValue: kind) else {
      return ""
    }
    return portal.entry(EntryID(kind, name))?.texts[language]?.title ?? ""
  }
}
