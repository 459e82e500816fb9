// SPDX-License-Identifier: Apache-2.0

/// The library's tree, copied into Swift: nodes in the order of the text, parents before children.
struct SyntaxTree: Sendable {
  private(set) var nodes: [SyntaxNode] = []

  /// Adds a node; those added until it is closed are inside it.
  mutating func open(_ node: SyntaxNode) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  mutating func close(_ index: Int) {
    nodes[index].next = nodes.count
  }

  /// Puts right the places of a table under a paragraph without a blank line between them: the library
  /// gives the table where the paragraph starts, and the paragraph nothing.
  mutating func placeParagraphsAboveTables() {
    for index in nodes.indices {
      guard case .paragraph = nodes[index].kind, nodes[index].start.line == 0 else { continue }
      let table = nodes[index].next
      guard table + 1 < nodes.count, case .table = nodes[table].kind else { continue }
      let lineCount = nodes[index].lineLengths.count
      nodes[index].start = nodes[table].start
      nodes[index].end = SyntaxNode.Position(line: nodes[table].start.line + lineCount - 1, column: .max - 1)
      nodes[table].start.line += lineCount
      nodes[table + 1].start = SyntaxNode.Position(line: nodes[table].start.line, column: 0)
    }
  }

  subscript(index: Int) -> SyntaxNode { nodes[index] }

  func children(of index: Int) -> Children {
    Children(tree: self, current: index + 1, end: nodes[index].next)
  }

  /// The indices of the nodes directly inside a node.
  struct Children: Sequence, IteratorProtocol {
    fileprivate let tree: SyntaxTree
    fileprivate var current: Int
    fileprivate let end: Int

    mutating func next() -> Int? {
      guard current < end else { return nil }
      defer { current = tree.nodes[current].next }
      return current
    }
  }
}
