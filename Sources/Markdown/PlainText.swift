// SPDX-License-Identifier: Apache-2.0

extension Sequence<Block> {
  /// The words without any markup, one block a line.
  package var plainText: String {
    map(\.plainText).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension Block {
  /// The words without any markup; the cells of a row have a tab between them.
  package var plainText: String {
    switch kind {
    case .paragraph(let inlines), .heading(_, let inlines): inlines.plainText
    case .blockQuote(let blocks): blocks.plainText
    case .list(let list): list.items.map(\.blocks.plainText).joined(separator: "\n")
    case .codeBlock(_, let text): String(text.drop { $0.isNewline }.trimmingSuffix(while: \.isNewline))
    case .thematicBreak: ""
    case .table(let table):
      table.rows
        .map { $0.cells.map(\.inlines.plainText).joined(separator: "\t") }
        .joined(separator: "\n")
    }
  }
}

extension Sequence<Inline> {
  /// The words without any markup, on one line.
  package var plainText: String {
    var text = ""
    for inline in self { inline.appendPlainText(to: &text) }
    return text
  }
}

extension Inline {
  fileprivate func appendPlainText(to text: inout String) {
    switch kind {
    case .text(let string), .code(let string): text += string
    case .softBreak, .lineBreak: text += " "
    case .footnoteReference: break
    case .emphasis, .strong, .strikethrough, .link, .language:
      for child in children { child.appendPlainText(to: &text) }
    }
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, predicate(last) { rest.removeLast() }
    return rest
  }
}
