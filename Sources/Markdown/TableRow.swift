// SPDX-License-Identifier: Apache-2.0

/// The cells of a row as they stand in the source, between pipes that have no backslash before them.
struct TableRow {
  let cells: [Range<Int>]

  init(_ row: Range<Int>, in bytes: [UInt8]) {
    var cells = [Range<Int>]()
    var start = row.lowerBound
    for offset in row where bytes[offset] == UInt8(ascii: "|") {
      // A pipe at the start of a row only opens it.
      if offset == row.lowerBound {
        start = offset + 1
      } else if bytes[offset - 1] != UInt8(ascii: "\\") {
        cells.append(Self.trimmed(start..<offset, in: bytes))
        start = offset + 1
      }
    }
    if start < row.upperBound { cells.append(Self.trimmed(start..<row.upperBound, in: bytes)) }
    self.cells = cells
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    func isSpace(_ offset: Int) -> Bool { bytes[offset] == 0x20 || bytes[offset] == 0x09 }
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isSpace(start) { start += 1 }
    while start < end, isSpace(end - 1) { end -= 1 }
    return start..<end
  }
}
