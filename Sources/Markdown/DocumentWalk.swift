// SPDX-License-Identifier: Apache-2.0

extension Document {
  /// Visits all blocks in order, parents before children, those in footnotes last.
  package func walkBlocks(_ visit: (Block) throws -> Void) rethrows {
    for block in blocks { try block.walkBlocks(visit) }
    for footnote in footnotes {
      for block in footnote.blocks { try block.walkBlocks(visit) }
    }
  }

  /// Visits all inlines in order, parents before children, those in footnotes last.
  package func walkInlines(_ visit: (Inline) throws -> Void) rethrows {
    try walkBlocks { block in
      for inline in block.inlines { try inline.walk(visit) }
    }
  }
}

extension Block {
  /// Visits this block and all blocks in it, parents before children.
  package func walkBlocks(_ visit: (Block) throws -> Void) rethrows {
    try visit(self)
    for block in children { try block.walkBlocks(visit) }
  }

  /// The blocks of a quote or of the items of a list.
  package var children: [Block] {
    switch kind {
    case .blockQuote(let blocks): blocks
    case .list(let list): list.items.flatMap(\.blocks)
    default: []
    }
  }

  /// The inlines that stand directly in this block, of all cells if it is a table.
  package var inlines: [Inline] {
    switch kind {
    case .paragraph(let inlines), .heading(_, let inlines): inlines
    case .table(let table): table.rows.flatMap { $0.cells.flatMap(\.inlines) }
    default: []
    }
  }
}

extension Inline {
  /// Visits this inline and all inlines in it, parents before children.
  package func walk(_ visit: (Inline) throws -> Void) rethrows {
    try visit(self)
    for inline in children { try inline.walk(visit) }
  }
}
