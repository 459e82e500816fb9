// SPDX-License-Identifier: Apache-2.0

/// A table: one header row and any number of body rows, all with the same number of cells.
package struct Table: Sendable, Hashable {
  package enum Alignment: String, Sendable, Hashable {
    case left, center, right
  }

  package struct Cell: Sendable, Hashable {
    package let inlines: [Inline]
    /// Empty where the row was shorter than the header and the cell was added.
    package let range: Range<Int>

    package init(_ inlines: [Inline], range: Range<Int>) {
      self.inlines = inlines
      self.range = range
    }
  }

  package struct Row: Sendable, Hashable {
    package let cells: [Cell]
    package let range: Range<Int>
    /// In the table `p3`: `p3.0` for the header, `p3.1`, `p3.2`, … for the body; only in tables of
    /// the first level.
    package let anchor: String?

    package init(_ cells: [Cell], range: Range<Int>, anchor: String? = nil) {
      self.cells = cells
      self.range = range
      self.anchor = anchor
    }
  }

  /// One for each column; `nil` where the author left it to the reader's direction.
  package let alignments: [Alignment?]
  package let header: Row
  package let body: [Row]

  package init(alignments: [Alignment?], header: Row, body: [Row]) {
    self.alignments = alignments
    self.header = header
    self.body = body
  }

  /// The header and the body.
  package var rows: [Row] { [header] + body }
}
