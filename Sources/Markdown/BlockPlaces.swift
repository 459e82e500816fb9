// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// Where the blocks of the library's tree stand in the file.
struct BlockPlaces {
  let tree: SyntaxTree
  let lines: BodyLines

  private var bytes: [UInt8] { lines.bytes }

  /// A block that holds no others.
  func leaf(_ index: Int) -> Range<Int> {
    let node = tree[index]
    let start = lines.offset(node.start)
    var end = lines.offset(SyntaxNode.Position(line: node.end.line, column: node.end.column + 1))
    switch node.kind {
    case .heading:
      if let last = lastTextLine(ofHeading: node) { end = lines.text(last + 1).upperBound }
    case .codeBlock(_, let text): end = min(end, lines.text(lastLine(ofCode: index, text)).upperBound)
    default: break
    }
    return lines.trimmingEnd(start..<max(start, end))
  }

  /// A block that holds others and ends where the last of them does: the library counts blank lines in.
  func container(_ index: Int, lastPart: Range<Int>?) -> Range<Int> {
    let start = lines.offset(tree[index].start)
    return start..<max(start, (lastPart ?? leaf(index)).upperBound)
  }

  /// A row of a table. In the item of a task the library has wrong columns for all but the first.
  func row(_ index: Int, isHeader: Bool) -> Range<Int> {
    let row = tree[index]
    let text = lines.trimmingEnd(lines.text(row.start.line))
    let isPlaced = isHeader && row.start.column > 0
    let start = isPlaced ? lines.offset(row.start) : LinePrefix(text, in: bytes).end
    return min(start, text.upperBound)..<text.upperBound
  }

  /// A table, with the line of dashes that is not in the tree.
  func table(_ index: Int, header: Range<Int>, lastRow: Range<Int>) -> Range<Int> {
    let dashes = lines.trimmingEnd(lines.text(tree[index].start.line + 1))
    return header.lowerBound..<max(lastRow.upperBound, dashes.upperBound)
  }

  /// Where the words of a paragraph or a heading stand.
  func words(of index: Int) -> InlineSource {
    let node = tree[index]
    let range = leaf(index)
    guard case .heading = node.kind else {
      return InlineSource(node, lastLine: node.end.line, range: range, of: lines)
    }
    if let last = lastTextLine(ofHeading: node) {
      return InlineSource(node, lastLine: last, range: range, of: lines)
    }
    let marks = bytes[range].prefix { $0 == UInt8(ascii: "#") }.count
    return InlineSource(
      onLine: node.start.line,
      range: range.lowerBound + marks..<range.upperBound,
      of: lines
    )
  }

  /// Where the words of each cell of a row stand. Cells that were added to a row too short stand at its end.
  func cells(of row: Range<Int>, count: Int, line: Int) -> [InlineSource] {
    let ranges = TableRow(row, in: bytes).cells.prefix(count)
    let added = Array(repeating: row.upperBound..<row.upperBound, count: count - ranges.count)
    return (ranges + added).map { InlineSource(onLine: line, range: $0, of: lines) }
  }

  /// The line above the one that underlines a heading; `nil` if it is not underlined.
  ///
  /// The library says that the heading ends on the line after the underline, unless the text ends with
  /// it. The difference matters only under link reference definitions, which belong to the heading.
  private func lastTextLine(ofHeading node: SyntaxNode) -> Int? {
    guard node.end.line > node.start.line else { return nil }
    let last = node.start.line + node.lineLengths.count - 1
    return node.end.line - last <= 2 ? last : node.end.line - 2
  }

  /// The library says that a fence without an end reaches into the line that ended what it stands in.
  private func lastLine(ofCode index: Int, _ text: String) -> Int {
    let node = tree[index]
    let close = node.start.line + text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    guard close <= node.end.line else { return node.end.line }
    if node.next < tree.nodes.count, tree[node.next].start.line == close { return close - 1 }
    let words = bytes[lines.text(close)].drop { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
    return ["```", "~~~"].contains { words.starts(with: $0.utf8) } ? close : close - 1
  }
}
