// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// Goes through the inlines of a block in order and finds the place of each in the file.
///
/// The library gives columns but for a few nodes: soft breaks, links without brackets, and what was split
/// off after them. Its lines are not used, because it doesn't count those inside of code and destinations.
struct InlineCursor {
  private let source: InlineSource
  private let file: SourceFile
  /// Nothing begins before it.
  private var floor: Int
  /// Where the next inline begins if nothing else is known.
  private var guess: Int
  /// The parsed line from whose start columns are counted.
  private var line = 0

  /// How far a text without a column is looked for.
  private static let reach = 4096

  init(_ source: InlineSource, file: SourceFile) {
    self.source = source
    self.file = file
    floor = source.range.lowerBound
    guess = floor
  }

  /// A text: the bytes at its column, if they are the same; else from there to its end column.
  mutating func text(_ node: SyntaxNode, _ string: String) -> Range<Int> {
    let bytes = Array(string.utf8)
    let start = column(node.start).map(clamp) ?? guess
    if let found = matches(bytes, at: start) ?? (node.start.line == 0 ? search(bytes, from: guess) : nil) {
      return take(found..<found + bytes.count)
    }
    let end = column(node.end).map { clamp($0 + 1) } ?? source.range.upperBound
    floor = start
    guess = max(start, end)
    return start..<guess
  }

  mutating func lineBreak() -> Range<Int> {
    let newline = file.bytes[guess..<source.range.upperBound].firstIndex(where: Self.isLineEnd)
    guard let newline else { return take(guess..<guess) }
    line = source.line(at: newline) + 1
    let isPair = file.bytes[newline...].starts(with: [0x0D, 0x0A])
    return take(newline..<newline + (isPair ? 2 : 1))
  }

  /// A code span, whose columns leave out the backticks.
  mutating func code(_ node: SyntaxNode) -> Range<Int> {
    var start = column(node.start).map(clamp) ?? guess
    var end = max(start, column(node.end).map { clamp($0 + 1) } ?? start)
    while start > floor, file.bytes[start - 1] == UInt8(ascii: "`") { start -= 1 }
    while end < source.range.upperBound, file.bytes[end] == UInt8(ascii: "`") { end += 1 }
    return take(start..<end)
  }

  /// What the library gives both columns of, with its marks.
  mutating func marked(_ node: SyntaxNode) -> Range<Int> {
    let start = column(node.start).map(clamp) ?? guess
    return take(start..<max(start, column(node.end).map { clamp($0 + 1) } ?? start))
  }

  /// A link that is its own text: `https://…`, `www.…`, `name@host`; `nil` if it has brackets.
  mutating func autolink(_ node: SyntaxNode, _ text: String) -> Range<Int>? {
    let bytes = Array(text.utf8)
    guard let start = column(node.start) else {
      let scheme = bytes.prefix { $0 != UInt8(ascii: ":") }.count
      let found =
        matches(bytes, at: guess) ?? matches(bytes, at: guess - scheme) ?? search(bytes, from: floor)
      return take((found ?? guess)..<(found.map { $0 + bytes.count } ?? guess))
    }
    // The library's column of `www.` is one too low.
    if file.bytes.indices.contains(start), [UInt8(ascii: "["), UInt8(ascii: "<")].contains(file.bytes[start])
    {
      return nil
    }
    return matches(bytes, at: start + 1).map { take($0..<$0 + bytes.count) }
  }

  /// Enters a node that has others inside; gives where it starts.
  mutating func open(_ node: SyntaxNode) -> Int {
    let start = column(node.start).map(clamp) ?? guess
    floor = start
    guess = start
    return start
  }

  /// Leaves a node that began at `start`; gives where it ends.
  mutating func close(_ node: SyntaxNode, from start: Int) -> Int {
    var end = max(guess, start)
    if case .strikethrough(let markLength) = node.kind {
      end = min(end + markLength, source.range.upperBound)
    } else if let known = column(node.end) {
      end = max(clamp(known + 1), end)
    }
    return take(start..<end).upperBound
  }

  private mutating func take(_ range: Range<Int>) -> Range<Int> {
    floor = range.upperBound
    guess = range.upperBound
    return range
  }

  private func column(_ position: SyntaxNode.Position) -> Int? {
    position.line > 0 ? source.offset(column: position.column, line: line) : nil
  }

  private func clamp(_ offset: Int) -> Int { min(max(offset, floor), source.range.upperBound) }

  private func matches(_ bytes: [UInt8], at offset: Int) -> Int? {
    guard offset >= floor, offset + bytes.count <= source.range.upperBound else { return nil }
    return file.bytes[offset..<offset + bytes.count].elementsEqual(bytes) ? offset : nil
  }

  private func search(_ bytes: [UInt8], from start: Int) -> Int? {
    let end = min(source.range.upperBound, start + bytes.count + Self.reach)
    return start <= end ? file.bytes.firstRange(of: bytes, in: start..<end) : nil
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
