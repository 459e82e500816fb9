// SPDX-License-Identifier: Apache-2.0

internal import Markdown

/// HTML under construction, in UTF-8.
struct HTMLOutput {
  private var bytes: [UInt8] = []

  /// What was written, which is then no longer held.
  mutating func take() -> String {
    defer { bytes.removeAll() }
    return String(decoding: bytes, as: UTF8.self)
  }

  mutating func markup(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Ends the line, unless nothing stands on it.
  mutating func freshLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  mutating func escaped(_ text: String) {
    for byte in text.utf8 { escaped(byte) }
  }

  /// ` name="value"`, or nothing without a value.
  mutating func attribute(_ name: String, _ value: String?) {
    guard let value else { return }
    markup(" \(name)=\"")
    escaped(value)
    markup("\"")
  }

  /// ` href="…"`, where bytes that no address has are written as `%XX`; those already are stay so.
  mutating func href(_ value: String) {
    markup(" href=\"")
    for byte in value.utf8 {
      if Self.isAddressByte(byte) {
        escaped(byte)
      } else if byte == UInt8(ascii: "'") {
        markup("&#x27;")
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(Self.hexDigits[Int(byte >> 4)])
        bytes.append(Self.hexDigits[Int(byte & 0xF)])
      }
    }
    markup("\"")
  }

  private mutating func escaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): markup("&amp;")
    case UInt8(ascii: "<"): markup("&lt;")
    case UInt8(ascii: ">"): markup("&gt;")
    case UInt8(ascii: "\""): markup("&quot;")
    default: bytes.append(byte)
    }
  }

  private static let hexDigits = Array("0123456789ABCDEF".utf8)

  /// RFC 3986 without the square brackets and the apostrophe.
  private static func isAddressByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || "-._~:/?#@!$&()*+,;=%".utf8.contains(byte)
  }
}
