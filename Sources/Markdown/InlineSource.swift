// SPDX-License-Identifier: Apache-2.0

/// Where in the file the bytes stand from which the library parsed the inlines of one block.
///
/// The library counts columns as if each line of a block began where the first does. That is wrong in lazy
/// continuation lines, in footnotes, after indentation and after link reference definitions. The lines it
/// parsed are known, though (`SyntaxNode.lineLengths`), and each of them is the end of a line of the
/// file. So a column is taken for what it really is, a distance from the start of a parsed line, and
/// carried over to the file.
struct InlineSource {
  /// The whole block.
  let range: Range<Int>
  /// The column that the library gives to the first byte of each line.
  private let firstColumn: Int
  /// Where each parsed line starts in the file, and in the text that was parsed.
  private var lines: [(file: Int, parsed: Int)] = []

  /// A block whose content is on one line and keeps its columns: a heading with `##`, a cell.
  init(onLine line: Int, range: Range<Int>, of body: BodyLines) {
    self.range = range
    firstColumn = 1
    lines = [(file: body.whole(line).lowerBound, parsed: 0)]
  }

  /// A block whose last line of content is `lastLine`.
  init(_ node: SyntaxNode, lastLine: Int, range: Range<Int>, of body: BodyLines) {
    self.range = range
    firstColumn = node.start.column
    let firstLine = lastLine - node.lineLengths.count + 1
    var parsed = 0
    for (index, length) in node.lineLengths.enumerated() {
      let text = body.text(firstLine + index)
      lines.append((file: max(text.upperBound - length, body.body.lowerBound), parsed: parsed))
      parsed += length + body.whole(firstLine + index).upperBound - text.upperBound
    }
    if lines.isEmpty { lines = [(file: range.lowerBound, parsed: 0)] }
  }

  /// Where the first inline starts.
  func start(in bytes: [UInt8]) -> Int {
    start(ofLine: 0, skippingSpace: true, in: bytes)
  }

  /// Where the first inline of a parsed line starts: the library skips space there, but not after a backslash.
  func start(ofLine line: Int, skippingSpace: Bool, in bytes: [UInt8]) -> Int {
    guard line < lines.count else { return range.upperBound }
    var start = max(lines[line].file, range.lowerBound)
    while skippingSpace, start < range.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    return start
  }

  /// The offset in the file of a column that the library counted from the start of a parsed line.
  /// The column may reach into later lines: a code span or a destination doesn't end the counting.
  func offset(column: Int, line: Int) -> Int {
    let parsed = lines[min(line, lines.count - 1)].parsed + column - firstColumn
    let start = lines[max(lines.partitionPoint { $0.parsed <= parsed } - 1, 0)]
    return start.file + max(parsed - start.parsed, 0)
  }

  /// Which of the parsed lines holds the byte at an offset in the file.
  func line(at offset: Int) -> Int {
    max(lines.partitionPoint { $0.file <= offset } - 1, 0)
  }
}
