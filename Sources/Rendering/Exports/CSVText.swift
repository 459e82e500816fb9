// SPDX-License-Identifier: Apache-2.0

/// Comma-separated values under construction (RFC 4180), in UTF-8.
struct CSVText {
  /// Begins with a byte order mark: without one, spreadsheets take the text for one in the machine's old
  /// code page.
  private(set) var content: PiecedBytes

  /// - Parameter earlier: the table as it was published before.
  init(after earlier: EarlierFile? = nil) {
    content = PiecedBytes(after: earlier)
    content.made = [0xEF, 0xBB, 0xBF]
  }

  /// Rows that were published before.
  mutating func keep(_ rows: FilePart) -> FilePart { content.keep(rows) }

  mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { content.made.append(UInt8(ascii: ",")) }
      Self.append(cell, to: &content.made)
    }
    content.made += "\r\n".utf8
  }

  /// Adds a cell: made harmless, then quoted if it needs to be (RFC 4180, section 2, 5 to 7).
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    if !isHarmless(text) { bytes.append(UInt8(ascii: "'")) }
    bytes.append(contentsOf: text.utf8)
    guard bytes[start...].contains(where: asksForQuotes) else { return }
    let plain = Array(bytes[start...])
    bytes.removeSubrange(start...)
    bytes.append(quote)
    for byte in plain {
      bytes.append(byte)
      if byte == quote { bytes.append(byte) }
    }
    bytes.append(quote)
  }

  private static let quote = UInt8(ascii: "\"")

  private static func asksForQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case quote, UInt8(ascii: ","), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
    default: false
    }
  }

  /// Spreadsheets run a cell as a formula by its first character, also if it is quoted, and some also by
  /// that character's full-width form or after a tab or line break. An apostrophe says that it is text.
  private static func isHarmless(_ text: String) -> Bool {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": false
    default: true
    }
  }
}
