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

  subscript(index: Int) -> SyntaxNode { nodes[index] }

  func children(of index: Int) -> Children {
    Children(tree: self, current: index + 1, end: nodes[index].next)
  }

  /// The last node in a block that is itself a block; the block itself if it has none inside.
  func lastBlock(in index: Int) -> Int {
    nodes[index..<nodes[index].next].lastIndex { !$0.isInline } ?? index
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
