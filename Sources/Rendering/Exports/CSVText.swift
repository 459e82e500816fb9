// SPDX-License-Identifier: Apache-2.0

/// Comma-separated values under construction (RFC 4180), in UTF-8.
struct CSVText {
  /// Begins with a byte order mark: without one, spreadsheets take the text for one in the machine's old
  /// code page.
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Rows that were written before.
  mutating func append(_ rows: ArraySlice<UInt8>) { bytes += rows }

  mutating func row(_ cells: [String]) {
    bytes += cells.map(Self.cell).joined(separator: ",").utf8
    bytes += "\r\n".utf8
  }

  /// A cell as it is written: made harmless, then quoted if it needs to be (RFC 4180, section 2, 5 to 7).
  static func cell(_ text: String) -> String {
    let harmless = harmless(text)
    guard harmless.utf8.contains(where: "\",\r\n".utf8.contains) else { return harmless }
    // By scalars: in a grapheme a quotation mark may hide below a combining mark.
    let doubled = harmless.unicodeScalars.reduce(into: String.UnicodeScalarView()) { result, scalar in
      result.append(scalar)
      if scalar == "\"" { result.append(scalar) }
    }
    return "\"\(String(doubled))\""
  }

  /// Spreadsheets run a cell as a formula by its first character, also if it is quoted, and some also by
  /// that character's full-width form or after a tab or line break. An apostrophe says that it is text.
  private static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, starters.contains(first) else { return text }
    return "'\(text)"
  }

  private static let starters: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
}
