// SPDX-License-Identifier: Apache-2.0

/// A paragraph, a heading, a list: a part of a text that begins on a line of its own.
package struct Block: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case paragraph([Inline])
    /// The level as written, 1 to 6; the title of an entry is the first level.
    case heading(level: Int, [Inline])
    case blockQuote([Block])
    case list(List)
    /// The info string is what follows the opening fence, such as `json`; empty if there is none.
    case codeBlock(info: String, text: String)
    case thematicBreak
    case table(Table)
  }

  package let kind: Kind
  /// The bytes of the file, without surrounding space.
  package let range: Range<Int>
  /// What the block is called in a link: `s1`, `s2`, … for headings and `p1`, `p2`, … for other
  /// blocks, in order. Only blocks of the first level have one. It never comes from words, because
  /// words differ between languages and a link has to lead to the same place in each.
  package let anchor: String?

  package init(_ kind: Kind, range: Range<Int>, anchor: String? = nil) {
    self.kind = kind
    self.range = range
    self.anchor = anchor
  }

  /// The anchor of the block and those of its items or rows.
  package var anchors: [String] {
    let parts: [String?] =
      switch kind {
      case .list(let list): list.items.map(\.anchor)
      case .table(let table): table.rows.map(\.anchor)
      default: []
      }
    return ([anchor] + parts).compactMap(\.self)
  }
}
