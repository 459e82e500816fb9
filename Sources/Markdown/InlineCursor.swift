// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// Goes through the inlines of a block in order and finds the place of each in the file.
///
/// Nothing stands between one inline and the next, so each begins where the one before it ended: the source
/// there has to begin with its mark or its text. Where that doesn't hold, the column from the library
/// decides. It is the second choice, because the library has none for soft breaks and for links without
/// brackets, and wrong ones for a few others. Its lines are not used: it doesn't count those that end in
/// code, in a destination or with a backslash.
struct InlineCursor {
  private let source: InlineSource
  private let bytes: [UInt8]
  /// Where the next inline is expected.
  private var offset: Int
  /// The parsed line from whose start the library counts columns.
  private var line = 0

  /// Where a node starts, and how far the library's column is from there: in cells it is often off.
  struct Opening {
    fileprivate let start: Int
    fileprivate let drift: Int
  }

  /// How far the end of a line or a link without brackets is looked for: were it not bounded, texts in which
  /// one search after the other fails would take time by the square of their length.
  private static let reach = 512

  init(_ source: InlineSource, file: SourceFile) {
    self.source = source
    bytes = file.bytes
    offset = source.start(in: file.bytes)
  }

  mutating func text(_ node: SyntaxNode, _ string: String) -> Range<Int> {
    let literal = SourceLiteral(string)
    for start in [offset, column(node.start)].compactMap(\.self) where start >= offset {
      if let end = literal.end(in: bytes, at: start, before: source.range.upperBound) {
        return take(start, to: end)
      }
    }
    let start = column(node.start) ?? offset
    return take(start, to: endColumn(node) ?? start + string.utf8.count)
  }

  /// The end of a line, with the backslash if there is one.
  mutating func lineBreak() -> Range<Int> {
    let end = min(source.range.upperBound, offset + Self.reach)
    guard let newline = bytes[offset..<max(offset, end)].firstIndex(where: { $0 == 0x0A || $0 == 0x0D })
    else {
      return take(offset, to: offset)
    }
    let isPair = bytes[newline...].starts(with: [0x0D, 0x0A])
    let isEscaped = newline > offset && bytes[newline - 1] == UInt8(ascii: "\\")
    let range = take(newline - (isEscaped ? 1 : 0), to: newline + (isPair ? 2 : 1))
    let next = source.line(at: newline) + 1
    // The library goes on counting columns from the same line after a backslash.
    if !isEscaped { line = next }
    offset = max(offset, source.start(ofLine: next, skippingSpace: !isEscaped, in: bytes))
    return range
  }

  /// A code span ends at the next group of as many backticks as it began with.
  mutating func code(_ node: SyntaxNode) -> Range<Int> {
    let start = start(of: node, "`")
    let upper = source.range.upperBound
    let marks = bytes[start..<upper].prefix { $0 == UInt8(ascii: "`") }.count
    var end = start + marks
    while end < upper {
      let group = bytes[end..<upper].prefix { $0 == UInt8(ascii: "`") }.count
      if group == marks { return take(start, to: end + group) }
      end += max(group, 1)
    }
    return take(start, to: endColumn(node) ?? start)
  }

  mutating func html(_ node: SyntaxNode, _ string: String) -> Range<Int> {
    let start = start(of: node, "<")
    let isWhole = bytes[start..<source.range.upperBound].starts(with: string.utf8)
    return take(start, to: isWhole ? start + string.utf8.count : endColumn(node) ?? start)
  }

  /// A reference to a footnote ends with the first bracket, which no label has.
  mutating func footnoteReference(_ node: SyntaxNode) -> Range<Int> {
    let start = start(of: node, "[")
    let close = bytes[start..<source.range.upperBound].firstIndex(of: UInt8(ascii: "]"))
    return take(start, to: (close ?? start) + 1)
  }

  /// A link that is its own text: `https://…`, `www.…`, `name@host`; `nil` if marks stand around it.
  mutating func autolink(_ node: SyntaxNode, _ text: String) -> Range<Int>? {
    let start = start(of: node, "[<")
    if start < source.range.upperBound, "[<".utf8.contains(bytes[start]) { return nil }
    let literal = Array(text.utf8)
    let upper = source.range.upperBound
    if bytes[offset..<upper].starts(with: literal) { return take(offset, to: offset + literal.count) }
    // In a cell a pipe has a backslash before it.
    if let end = SourceLiteral(text).end(in: bytes, at: offset, before: upper) {
      return take(offset, to: end)
    }
    let reach = offset..<min(upper, offset + literal.count + Self.reach)
    guard let found = bytes.firstOffset(of: literal, in: reach) else { return take(start, to: start) }
    return take(found, to: found + literal.count)
  }

  /// Enters a node that has others inside.
  mutating func open(_ node: SyntaxNode) -> Opening {
    let start = start(of: node, "*_~[<!")
    let drift = column(node.start).map { start - $0 } ?? 0
    offset = min(start + node.markLength, source.range.upperBound)
    return Opening(start: start, drift: drift)
  }

  /// Leaves a node; gives all of it.
  mutating func close(_ node: SyntaxNode, _ opening: Opening) -> Range<Int> {
    let end =
      switch node.kind {
      case .link, .image: bracketEnd(node, opening)
      default: offset + node.markLength
      }
    return opening.start..<take(opening.start, to: end).upperBound
  }

  /// The library has wrong columns for `<https://…>` alone.
  private func bracketEnd(_ node: SyntaxNode, _ opening: Opening) -> Int {
    if opening.start < offset, bytes[opening.start] == UInt8(ascii: "<") { return offset + 1 }
    return endColumn(node).map { $0 + opening.drift } ?? offset
  }

  /// Where a node starts: at the cursor if one of its marks stands there.
  private func start(of node: SyntaxNode, _ marks: String) -> Int {
    if offset < source.range.upperBound, marks.utf8.contains(bytes[offset]) { return offset }
    return clamp(column(node.start) ?? offset)
  }

  /// Moves the cursor behind a range, which is cut to what is left of the block.
  private mutating func take(_ start: Int, to end: Int) -> Range<Int> {
    let lower = clamp(start)
    offset = max(lower, clamp(end))
    return lower..<offset
  }

  private func column(_ position: SyntaxNode.Position) -> Int? {
    position.line > 0 ? source.offset(column: position.column, line: line) : nil
  }

  /// After the last byte, whose column the library gives.
  private func endColumn(_ node: SyntaxNode) -> Int? {
    column(node.end).map { $0 + 1 }
  }

  private func clamp(_ place: Int) -> Int { min(max(place, offset), source.range.upperBound) }
}
