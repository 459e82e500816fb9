// SPDX-License-Identifier: Apache-2.0

/// Follows the quotation marks of a text from left to right. Words of others are not ours to link or to mend.
package struct Quotations: Sendable {
  /// Whether the text so far has opened a quotation and not closed it.
  package private(set) var isOpen = false

  package init() {}

  /// “ opens a quotation in some languages and closes it in others, so it does what is possible.
  package mutating func follow(_ text: Substring) {
    // Most texts quote nobody; in UTF-8 the marks begin with one of two bytes.
    guard text.utf8.contains(where: { $0 == 0xE2 || $0 == 0xC2 }) else { return }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "„", "«": isOpen = true
      case "”", "»": isOpen = false
      case "“": isOpen.toggle()
      default: break
      }
    }
  }
}
