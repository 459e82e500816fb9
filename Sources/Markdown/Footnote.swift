// SPDX-License-Identifier: Apache-2.0

/// A note at the end of a text.
package struct Footnote: Sendable, Hashable {
  /// From 1, in the order of the first references.
  package let number: Int
  /// As written in its definition, without `[^` and `]`.
  package let label: String
  package let blocks: [Block]
  /// The definition without its marker `[^label]:`.
  package let range: Range<Int>
  /// How many references lead here; 0 only where each stands in a part that was dropped.
  package let referenceCount: Int

  package init(number: Int, label: String, blocks: [Block], range: Range<Int>, referenceCount: Int) {
    self.number = number
    self.label = label
    self.blocks = blocks
    self.range = range
    self.referenceCount = referenceCount
  }

  package var anchor: String { "fn\(number)" }
}
