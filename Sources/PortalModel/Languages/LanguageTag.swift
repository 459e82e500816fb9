// SPDX-License-Identifier: Apache-2.0

/// A BCP 47 language tag, such as `bg` or `zh-Hant`.
package struct LanguageTag: Sendable, Hashable, Codable, Comparable {
  package let rawValue: String

  /// Subtags of 1 to 8 letters or digits, the first of letters; no registry is consulted.
  package init?(_ text: String) {
    let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
    let wellFormed = subtags.allSatisfy { subtag in
      (1...8).contains(subtag.count) && subtag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    guard wellFormed, let primary = subtags.first, primary.count > 1, primary.allSatisfy(\.isLetter) else {
      return nil
    }
    rawValue = text
  }

  package static func < (left: LanguageTag, right: LanguageTag) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension LanguageTag: CustomStringConvertible {
  package var description: String { rawValue }
}
