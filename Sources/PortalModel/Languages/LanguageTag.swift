// SPDX-License-Identifier: Apache-2.0

import Markdown

/// A BCP 47 language tag, such as `bg` or `zh-Hant`.
package struct LanguageTag: Sendable, Hashable, Codable, Comparable {
  package let rawValue: String

  /// Subtags of 1 to 8 letters or digits, the first of letters; no registry is consulted.
  package init?(_ text: String) {
    let subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let wellFormed = subtags.allSatisfy { subtag in
      (1...8).contains(subtag.count) && subtag.allSatisfy(\.isASCIILetterOrDigit)
    }
    guard wellFormed, let primary = subtags.first, primary.count > 1,
      !primary.contains(where: (UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
    else { return nil }
    rawValue = text
  }

  package static func < (left: LanguageTag, right: LanguageTag) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension LanguageTag: CustomStringConvertible {
  package var description: String { rawValue }
}
