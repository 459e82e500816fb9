// SPDX-License-Identifier: Apache-2.0

/// An iCalendar object under construction (RFC 5545), in UTF-8.
struct ICSText {
  private(set) var bytes: [UInt8] = []

  /// A line of at most 75 octets without its end; a longer one goes on in the next, behind a space that
  /// counts (RFC 5545, section 3.1). No character is split: not all who read unfold before they decode.
  /// Controls, which no value may have (section 3.1), are left out.
  /// - Parameter name: the property and its parameters.
  /// - Parameter value: of any type; texts are escaped already.
  mutating func line(_ name: String, _ value: String) {
    var room = 75
    for scalar in "\(name):\(value)".unicodeScalars where !Self.isControl(scalar) {
      let width = UTF8.width(scalar)
      if width > room {
        bytes += "\r\n ".utf8
        room = 74
      }
      bytes += scalar.utf8
      room -= width
    }
    bytes += "\r\n".utf8
  }

  mutating func text(_ name: String, _ value: String) {
    line(name, Self.escape(value))
  }

  /// RFC 5545, section 3.3.11. A colon and a quotation mark stay as they are in a text.
  static func escape(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n" where previous == "\r": break
      case "\n", "\r": escaped.append(contentsOf: ["\\", "n"])
      default: escaped.append(scalar)
      }
      previous = scalar
    }
    return String(escaped)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\t" && (scalar.value < 0x20 || scalar.value == 0x7F)
  }
}
