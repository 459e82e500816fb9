// SPDX-License-Identifier: Apache-2.0

/// Turns single spaces between certain words into no-break spaces.
enum SpaceBinder {
  /// Replaces each U+0020 between two words for which `binds` holds, and each before a dash, with which no
  /// line begins. Words are what stands between spaces, punctuation included.
  static func binding(_ text: String, where binds: (Substring, Substring) -> Bool) -> String {
    let bytes = Array(text.utf8)
    var bound: [Int] = []
    // Where the word before the space begins.
    var word = 0
    for index in bytes.indices where bytes[index] == space {
      let next = index + 1
      if isCandidate(index > 0 ? bytes[index - 1] : 0, next < bytes.count ? bytes[next] : space) {
        let end = bytes[next...].firstIndex(of: space) ?? bytes.count
        if bytes[next..<end].elementsEqual(dash) || binds(text.slice(word..<index), text.slice(next..<end)) {
          bound.append(index)
        }
      }
      word = next
    }
    return bound.isEmpty ? text : replacing(bound, in: bytes)
  }

  private static func replacing(_ spaces: [Int], in bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + spaces.count)
    var rest = 0
    for space in spaces {
      result += bytes[rest..<space]
      result += noBreakSpace.utf8
      rest = space + 1
    }
    result += bytes[rest...]
    return String(decoding: result, as: UTF8.self)
  }

  /// Every rule has a digit on one side of the space, or a dash, which begins with this byte, behind it.
  private static func isCandidate(_ before: UInt8, _ after: UInt8) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    return isDigit(before) || isDigit(after) || after == 0xE2
  }

  private static let space = UInt8(ascii: " ")
  private static let dash = Array("–".utf8)
}

extension String {
  /// - Parameter bytes: in UTF-8, between scalars.
  fileprivate func slice(_ bytes: Range<Int>) -> Substring {
    self[
      utf8.index(startIndex, offsetBy: bytes.lowerBound)..<utf8.index(startIndex, offsetBy: bytes.upperBound)
    ]
  }
}

extension Substring {
  var startsWithDigit: Bool { utf8.first.map(Self.isDigit) ?? false }
  var endsWithDigit: Bool { utf8.last.map(Self.isDigit) ?? false }
  /// The letters at the start: “August” of “August,”.
  var letters: String { String(Substring(unicodeScalars.prefix(while: Self.isInWord))) }
  /// The letters at the end: “tháng” of “(tháng”.
  var lastLetters: String {
    let end = unicodeScalars
    let start = end.lastIndex { !Self.isInWord($0) }.map(end.index(after:)) ?? end.startIndex
    return String(Substring(end[start...]))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.traits.isDisjoint(with: [.letter, .mark])
  }
}
