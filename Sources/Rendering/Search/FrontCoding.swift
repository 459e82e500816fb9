// SPDX-License-Identifier: Apache-2.0

/// Words in their order, each as the number of characters that it shares with the one before, in one digit to the base
/// 36, and the rest. `Templates/assets/pages/search/index.js` reads them.
///
/// Words are taken as bytes: there are tens of thousands.
enum FrontCoding {
  private static let digits = Array("0123456789abcdefghijklmnopqrstuvwxyz".utf8)
  /// More could not be told by one digit, were each two units long.
  private static let mostShared = 17

  /// Lengths are counted in UTF-16, as scripts do.
  static func append(_ word: [UInt8], after last: [UInt8], to text: inout [UInt8]) {
    var (end, units) = (0, 0)
    for _ in 0..<mostShared {
      guard end < word.count, end < last.count, word[end] == last[end] else { break }
      let next = end + length(word[end])
      guard next <= last.count, (end..<next).allSatisfy({ word[$0] == last[$0] }) else { break }
      units += self.units(word[end])
      end = next
    }
    text.append(digits[units])
    text += word[end...]
  }

  /// - Parameter part: what `append` has added.
  /// - Returns: `nil` for what it can't have added.
  static func word(_ part: ArraySlice<UInt8>, after last: [UInt8]) -> [UInt8]? {
    guard let digit = part.first, var units = digits.firstIndex(of: digit) else { return nil }
    var end = 0
    while units > 0 {
      guard end < last.count else { return nil }
      units -= self.units(last[end])
      end += length(last[end])
    }
    return units == 0 ? Array(last[..<end]) + part.dropFirst() : nil
  }

  /// How many bytes a character has in UTF-8.
  private static func length(_ first: UInt8) -> Int {
    switch first {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  private static func units(_ first: UInt8) -> Int { first < 0xF0 ? 1 : 2 }
}
