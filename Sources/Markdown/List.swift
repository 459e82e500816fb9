// SPDX-License-Identifier: Apache-2.0

/// A list with bullets or numbers.
package struct List: Sendable, Hashable {
  package struct Item: Sendable, Hashable {
    /// Whether the box of a task is ticked; `nil` if the item is no task.
    package let isDone: Bool?
    package let blocks: [Block]
    package let range: Range<Int>
    /// `p3.1`, `p3.2`, … in the list `p3`; only in lists of the first level.
    package let anchor: String?

    package init(isDone: Bool? = nil, blocks: [Block], range: Range<Int>, anchor: String? = nil) {
      self.isDone = isDone
      self.blocks = blocks
      self.range = range
      self.anchor = anchor
    }
  }

  /// The number of the first item; `nil` if the list has bullets.
  package let start: Int?
  /// Whether no blank line stands between items, so that their paragraphs are shown without space.
  package let isTight: Bool
  package let items: [Item]

  package init(start: Int?, isTight: Bool, items: [Item]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }
}
