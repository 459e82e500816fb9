// SPDX-License-Identifier: Apache-2.0

/// Comma-separated values under construction (RFC 4180), in UTF-8.
struct CSVText {
  /// Begins with a byte order mark: without one, spreadsheets take the text for one in the machine's old
  /// code page.
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// - Parameter room: how many bytes will come, if that is known.
  init(room: Int = 0) { bytes.reserveCapacity(room) }

  /// Rows that were written before.
  mutating func append(_ rows: ArraySlice<UInt8>) { bytes += rows }

  mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += Self.cell(cell)
    }
    bytes += "\r\n".utf8
  }

  /// A cell as it is written: made harmless, then quoted if it needs to be (RFC 4180, section 2, 5 to 7).
  static func cell(_ text: String) -> [UInt8] {
    let plain = harmless(text) + text.utf8
    guard plain.contains(where: asksForQuotes) else { return plain }
    var cell: [UInt8] = []
    cell.reserveCapacity(plain.count + 16)
    cell.append(quote)
    for byte in plain {
      cell.append(byte)
      if byte == quote { cell.append(byte) }
    }
    cell.append(quote)
    return cell
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
  private static func harmless(_ text: String) -> [UInt8] {
    guard let first = text.unicodeScalars.first, starters.contains(first) else { return [] }
    return [UInt8(ascii: "'")]
  }

  private static let starters: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
}
