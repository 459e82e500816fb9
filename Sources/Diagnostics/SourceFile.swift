// SPDX-License-Identifier: Apache-2.0

/// A file that an author wrote: its path, its bytes and where its lines start.
///
/// Every parser has its own idea of a position: cmark-gfm counts UTF-8 bytes, Yams Unicode scalars.
/// They meet here: a position is an offset in bytes, and only this type turns offsets into lines and
/// columns.
package struct SourceFile: Sendable, Hashable {
  /// The path as a person would type it, relative to the portal's root, with `/` between its parts.
  package let path: String
  package let bytes: [UInt8]
  /// The offset of the first byte of each line; never empty.
  private let lineStarts: [Int]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The last part of the path.
  package var name: String {
    String(path.split(separator: "/").last ?? "")
  }

  /// The path of the folder that holds the file.
  package var folder: String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// The offset of the first byte that is not valid UTF-8, if there is one.
  package var firstInvalidByte: Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }

  /// The text between two offsets; invalid UTF-8 is replaced.
  package func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }

  /// The offset of a byte column, as cmark-gfm reports it: both 1-based, the column in bytes.
  package func offset(line: Int, byteColumn: Int) -> Int {
    let line = min(max(line, 1), lineStarts.count)
    return min(lineStarts[line - 1] + max(byteColumn - 1, 0), bytes.count)
  }

  /// The offset of a column in Unicode scalars, as Yams reports it: both 1-based.
  package func offset(line: Int, scalarColumn: Int) -> Int {
    let range = lineRange(line)
    var offset = range.lowerBound
    var remaining = scalarColumn - 1
    while remaining > 0, offset < range.upperBound {
      offset += 1
      while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      remaining -= 1
    }
    return offset
  }

  /// The 1-based line on which the byte at `offset` stands.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The place that a person is shown for a range of bytes.
  package func place(_ range: Range<Int>) -> SourcePlace {
    let start = min(max(range.lowerBound, 0), bytes.count)
    let line = line(at: start)
    let lineRange = lineRange(line)
    let end = min(max(range.upperBound, start), lineRange.upperBound)
    return SourcePlace(
      path: path,
      line: line,
      column: text(in: lineRange.lowerBound..<start).unicodeScalars.count + 1,
      length: end > start ? text(in: start..<end).unicodeScalars.count : 0,
      excerpt: text(in: lineRange)
    )
  }

  /// The place of the whole file, for what is wrong with no single line of it.
  package var place: SourcePlace { SourcePlace(path: path) }

  /// The bytes of a line without its line break.
  private func lineRange(_ line: Int) -> Range<Int> {
    let index = min(max(line, 1), lineStarts.count) - 1
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }
}
