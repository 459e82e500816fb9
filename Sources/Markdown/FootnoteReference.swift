// SPDX-License-Identifier: Apache-2.0

/// The mark in a text that leads to a note.
package struct FootnoteReference: Sendable, Hashable {
  /// The number of the note.
  package let number: Int
  /// As written in the note's definition.
  package let label: String
  /// From 1: which of the references to the same note this one is, in the order of reading.
  package let occurrence: Int

  package init(number: Int, label: String, occurrence: Int) {
    self.number = number
    self.label = label
    self.occurrence = occurrence
  }
}
