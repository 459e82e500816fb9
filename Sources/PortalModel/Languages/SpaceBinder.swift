// SPDX-License-Identifier: Apache-2.0

/// Turns single spaces between certain words into no-break spaces.
enum SpaceBinder {
  /// Replaces each U+0020 between two words for which `binds` holds, and each before a dash, with which no
  /// line begins. Words are what stands between spaces, punctuation included.
  static func binding(_ text: String, where binds: (Substring, Substring) -> Bool) -> String {
    let bytes = text.utf8
    var result = ""
    // What stands before the space, and what is not copied yet.
    var word = text.startIndex
    var rest = text.startIndex
    var last: UInt8 = 0
    var index = text.startIndex
    while index < text.endIndex {
      let byte = bytes[index]
      let next = bytes.index(after: index)
      if byte == space {
        if isCandidate(last, next < text.endIndex ? bytes[next] : space) {
          let after = text[next..<(bytes[next...].firstIndex(of: space) ?? text.endIndex)]
          if after == "–" || binds(text[word..<index], after) {
            result += text[rest..<index]
            result += noBreakSpace
            rest = next
          }
        }
        word = next
      }
      last = byte
      index = next
    }
    return rest == text.startIndex ? text : result + text[rest...]
  }

  /// Every rule has a digit on one side of the space, or a dash, which begins with this byte, behind it.
  private static func isCandidate(_ before: UInt8, _ after: UInt8) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    return isDigit(before) || isDigit(after) || after == 0xE2
  }

  private static let space = UInt8(ascii: " ")
}

extension Substring {
  var startsWithDigit: Bool { first.map { $0.isASCII && $0.isNumber } ?? false }
  var endsWithDigit: Bool { last.map { $0.isASCII && $0.isNumber } ?? false }
  /// The letters at the start: “August” of “August,”.
  var letters: String { String(prefix { $0.isLetter }) }
  /// The letters at the end: “tháng” of “(tháng”.
  var lastLetters: String { String(reversed().prefix { $0.isLetter }.reversed()) }
}
