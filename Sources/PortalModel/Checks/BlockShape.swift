// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown

/// What a block is, as far as all languages share it.
enum BlockShape: Equatable {
  case paragraph
  case heading(level: Int)
  case quotation(blocks: Int)
  case list(items: Int, isNumbered: Bool)
  /// One that holds more or less than one block.
  case item(blocks: Int)
  case code
  case thematicBreak
  case table(rows: Int, columns: Int)
  case footnote

  init(_ block: Block) {
    self =
      switch block.kind {
      case .paragraph: .paragraph
      case .heading(let level, _): .heading(level: level)
      case .blockQuote(let blocks): .quotation(blocks: blocks.count)
      case .list(let list): .list(items: list.items.count, isNumbered: list.start != nil)
      case .codeBlock: .code
      case .thematicBreak: .thematicBreak
      case .table(let table): .table(rows: table.rows.count, columns: table.alignments.count)
      }
  }

  /// As in “has a paragraph”.
  var phrase: Message {
    switch self {
    case .paragraph: "a paragraph"
    case .heading(let level): "a heading of level \(level)"
    case .quotation(let blocks): "a quotation of \(blocks) blocks"
    case .list(let items, isNumbered: false): "a list of \(items) items"
    case .list(let items, isNumbered: true): "a numbered list of \(items) items"
    case .item(let blocks): "an item of \(blocks) blocks"
    case .code: "code"
    case .thematicBreak: "a rule"
    case .table(let rows, let columns): "a table of \(rows) rows and \(columns) columns"
    case .footnote: "a footnote"
    }
  }
}
