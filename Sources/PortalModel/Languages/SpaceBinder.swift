// SPDX-License-Identifier: Apache-2.0

/// Turns single spaces between certain words into no-break spaces.
enum SpaceBinder {
  /// Replaces each U+0020 between two words for which `binds` holds, and each before a dash, with which no
  /// line begins. Words are what stands between spaces, punctuation included.
  static func binding(_ text: String, where binds: (Substring, Substring) -> Bool) -> String {
    // Every rule has a digit or a dash on one side of the space.
    guard text.unicodeScalars.contains(where: { ("0"..."9").contains($0) || $0 == "–" }) else { return text }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    var result = String(words[0])
    for (before, after) in zip(words, words.dropFirst()) {
      result += after == "–" || binds(before, after) ? noBreakSpace : " "
      result += after
    }
    return result
  }
}

extension Substring {
  var startsWithDigit: Bool { first.map { $0.isASCII && $0.isNumber } ?? false }
  var endsWithDigit: Bool { last.map { $0.isASCII && $0.isNumber } ?? false }
  /// The letters at the start: “August” of “August,”.
  var letters: String { String(prefix { $0.isLetter }) }
  /// The letters at the end: “tháng” of “(tháng”.
  var lastLetters: String { String(reversed().prefix { $0.isLetter }.reversed()) }
}
