// SPDX-License-Identifier: Apache-2.0

/// A link whose destination is one of those that a text may have.
package struct Link: Sendable, Hashable {
  package let destination: Destination
  /// The words shown on pointing, `[text](destination "title")`; empty if there are none.
  package let title: String
  /// Empty in `[](commitment:12)`: the link takes the title of what it leads to.
  package let children: [Inline]
  /// The whole link, with its brackets, for what may be found wrong with it later.
  package let range: Range<Int>

  package init(destination: Destination, title: String = "", children: [Inline], range: Range<Int>) {
    self.destination = destination
    self.title = title
    self.children = children
    self.range = range
  }
}
