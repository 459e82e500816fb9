// SPDX-License-Identifier: Apache-2.0

/// A file that an author wrote: its path, its bytes and where its lines start.
///
/// Every parser has its own idea of a position: cmark-gfm counts UTF-8 bytes, Yams Unicode scalars.
/// They meet here: a position is an offset in bytes, and only this type turns offsets into lines and
/// columns.
package struct SourceFile: Sendable {
  /// The path as a person would type it, relative to the portal's root, with `/` between its parts.
  package let path: String
  private let content: Content
  /// Most files of a build after another are compared and nothing else.
  private let lines = Late<LineIndex>()

  private enum Content {
    case held([UInt8])
    case late(Late<[UInt8]>, read: @Sendable () -> [UInt8])
  }

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    content = .held(bytes)
  }

  /// - Parameter read: gives its bytes, if somebody asks for them.
  package init(path: String, reading read: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    content = .late(Late(), read: read)
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  package var bytes: [UInt8] {
    switch content {
    case .held(let bytes): bytes
    case .late(let bytes, let read): bytes.value(read)
    }
  }

  private var index: LineIndex { lines.value { LineIndex(bytes) } }

  /// The last part of the path.
  package var name: String {
    lastSlash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }

  /// The path of the folder that holds the file.
  package var folder: String {
    lastSlash.map { String(path[..<$0]) } ?? ""
  }

  private var lastSlash: String.Index? { path.utf8.lastIndex(of: UInt8(ascii: "/")) }

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
    let starts = index.starts
    let line = min(max(line, 1), starts.count)
    return min(starts[line - 1] + max(byteColumn - 1, 0), bytes.count)
  }

  /// The offset of a column in Unicode scalars, as Yams reports it: both 1-based.
  package func offset(line: Int, scalarColumn: Int) -> Int {
    let range = lineRange(line)
    let offset = index.scalars.offset(behind: max(scalarColumn - 1, 0), from: range.lowerBound, in: bytes)
    return min(offset, range.upperBound)
  }

  /// The 1-based line on which the byte at `offset` stands.
  package func line(at offset: Int) -> Int {
    let starts = index.starts
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The place that a person is shown for a range of bytes.
  package func place(_ range: Range<Int>) -> SourcePlace {
    let start = min(max(range.lowerBound, 0), bytes.count)
    let line = line(at: start)
    let lineRange = lineRange(line)
    let end = min(max(range.upperBound, start), lineRange.upperBound)
    let scalars = index.scalars
    let column = scalars.count(in: lineRange.lowerBound..<start, of: bytes)
    let excerpt = excerpt(around: start, in: lineRange)
    return SourcePlace(
      path: path,
      line: line,
      column: column + 1,
      length: end > start ? scalars.count(in: start..<end, of: bytes) : 0,
      excerpt: text(in: excerpt),
      excerptColumn: scalars.count(in: lineRange.lowerBound..<excerpt.lowerBound, of: bytes) + 1
    )
  }

  /// The place of the whole file, for what is wrong with no single line of it.
  package var place: SourcePlace { SourcePlace(path: path) }

  /// As much of a line as can be shown: a line may be as long as its file, and a thousand mistakes may stand
  /// on it.
  private func excerpt(around offset: Int, in line: Range<Int>) -> Range<Int> {
    var start = max(line.lowerBound, offset - Self.longestExcerpt / 2)
    var end = min(line.upperBound, offset + Self.longestExcerpt / 2)
    while start > line.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < line.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }

  /// In bytes: some times the width of a terminal.
  private static let longestExcerpt = 2048

  /// The bytes of a line without its line break.
  private func lineRange(_ line: Int) -> Range<Int> {
    let starts = index.starts
    let index = min(max(line, 1), starts.count) - 1
    let start = starts[index]
    var end = index + 1 < starts.count ? starts[index + 1] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }
}

extension SourceFile: Hashable {
  package static func == (left: SourceFile, right: SourceFile) -> Bool {
    left.path == right.path && left.bytes == right.bytes
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(bytes)
  }
}
