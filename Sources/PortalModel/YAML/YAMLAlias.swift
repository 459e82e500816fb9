// SPDX-License-Identifier: Apache-2.0

/// Finds aliases before YAML is parsed. A few lines of aliases to aliases stand for billions of values, and Yams
/// compares the names of a mapping with all that they stand for, so that nobody may count them afterwards.
enum YAMLAlias {
  /// Where the first alias stands: `*name`, where a value may begin, of an anchor `&name` (YAML 1.2, section 7.1).
  /// In texts a star may stand before a word as well; that one and `&` stand before the same word means this.
  static func first(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    guard bytes.contains(ampersand) else { return nil }
    let anchors = Set(marks(ampersand, in: bytes).map { bytes[$0].dropFirst() })
    return marks(star, in: bytes).first { anchors.contains(bytes[$0].dropFirst()) }
  }

  /// The places of a mark and the name behind it.
  private static func marks(_ mark: UInt8, in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    bytes.indices.compactMap { start in
      guard bytes[start] == mark, start == bytes.startIndex || isBoundary(bytes[start - 1]) else {
        return nil
      }
      let name = bytes[(start + 1)...].prefix(while: isNameByte)
      return name.isEmpty ? nil : start..<name.endIndex
    }
  }

  private static func isBoundary(_ byte: UInt8) -> Bool { !isNameByte(byte) }

  /// What libyaml takes for a part of the name.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static let ampersand = UInt8(ascii: "&")
  private static let star = UInt8(ascii: "*")
}
