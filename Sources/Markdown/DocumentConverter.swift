// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// Makes a document of the library's tree, and says what in it can't be published.
///
/// It recurses: the tree has a bounded depth.
struct DocumentConverter {
  let tree: SyntaxTree
  let lines: BodyLines
  let destinations: DestinationReader
  /// The labels of the footnotes, by their numbers.
  private var labels: [Int: String] = [:]
  /// How many references to each footnote were met.
  private var referenceCounts: [Int: Int] = [:]
  /// Whether the inlines that are converted stand in a link.
  var isInLink = false
  /// Level 1 is the title of the entry.
  private var lastHeadingLevel = 1
  private(set) var diagnostics: [Diagnostic] = []
  /// The ranges of the blocks that hold text; definitions of footnotes are looked for outside of them.
  private(set) var textRanges: [Range<Int>] = []

  init(_ tree: SyntaxTree, lines: BodyLines, destinations: DestinationReader) {
    self.tree = tree
    self.lines = lines
    self.destinations = destinations
  }

  var file: SourceFile { lines.file }

  /// Says the first hundred: the excerpt of each is a whole line, and a line can be the whole text.
  mutating func report(_ code: DiagnosticCode, _ summary: String, at range: Range<Int>, fix: String? = nil) {
    guard diagnostics.count < DocumentBounds.maximumDiagnostics else { return }
    diagnostics.append(Diagnostic(code, summary, at: file.place(range), fix: fix))
  }

  mutating func convert() -> Document {
    let children = Array(tree.children(of: 0))
    let definitions = children.filter {
      if case .footnoteDefinition = tree[$0].kind { true } else { false }
    }
    for (index, definition) in definitions.enumerated() {
      labels[index + 1] =
        FootnoteMarker(endingAt: lines.offset(tree[definition].start), in: lines)?.label ?? ""
    }
    var anchors = AnchorCounter()
    let blocks = children.prefix(children.count - definitions.count).compactMap { index in
      block(index, anchor: anchors.next(for: tree[index].kind))
    }
    // References stand also in notes, so that all are counted only when all notes are converted.
    let notes = definitions.map { self.blocks(in: $0) }
    let footnotes = notes.enumerated().map { index, blocks in
      Footnote(
        number: index + 1,
        label: labels[index + 1, default: ""],
        blocks: blocks,
        range: containerRange(definitions[index], blocks.last?.range.upperBound),
        referenceCount: referenceCounts[index + 1, default: 0]
      )
    }
    return Document(blocks: blocks, footnotes: footnotes)
  }

  mutating func reference(toFootnote number: Int) -> FootnoteReference {
    referenceCounts[number, default: 0] += 1
    return FootnoteReference(
      number: number,
      label: labels[number, default: ""],
      occurrence: referenceCounts[number, default: 1]
    )
  }

  private mutating func blocks(in parent: Int) -> [Block] {
    tree.children(of: parent).compactMap { block($0, anchor: nil) }
  }

  private mutating func block(_ index: Int, anchor: String?) -> Block? {
    let node = tree[index]
    switch node.kind {
    case .blockQuote:
      let blocks = blocks(in: index)
      let range = containerRange(index, blocks.last?.range.upperBound)
      return Block(.blockQuote(blocks), range: range, anchor: anchor)
    case .list(let start, let isTight):
      let items = items(of: index, anchor: anchor)
      let list = List(start: start, isTight: isTight, items: items)
      let range = containerRange(index, items.last?.range.upperBound)
      return Block(.list(list), range: range, anchor: anchor)
    case .table(let alignments):
      return table(index, alignments: alignments, anchor: anchor)
    default:
      let range = leafRange(index)
      textRanges.append(range)
      return leaf(index, range: range).map { Block($0, range: range, anchor: anchor) }
    }
  }

  private mutating func leaf(_ index: Int, range: Range<Int>) -> Block.Kind? {
    let node = tree[index]
    switch node.kind {
    case .paragraph:
      let source = InlineSource(node, lastLine: node.end.line, range: range, of: lines)
      return .paragraph(inlines(in: index, source: source))
    case .heading(let level):
      check(headingLevel: level, at: range)
      let source =
        if let last = lastTextLine(ofHeading: node) {
          InlineSource(node, lastLine: last, range: range, of: lines)
        } else {
          InlineSource(onLine: node.start.line, range: rangeBehindMarks(range), of: lines)
        }
      return .heading(level: level, inlines(in: index, source: source))
    case .codeBlock(let info, let text): return .codeBlock(info: info, text: text)
    case .thematicBreak: return .thematicBreak
    case .htmlBlock:
      report(.rawHTML, "HTML block", at: range, fix: "write it in Markdown, or between backticks to show it")
      return nil
    default: return nil
    }
  }

  private func rangeBehindMarks(_ heading: Range<Int>) -> Range<Int> {
    let marks = file.bytes[heading].prefix { $0 == UInt8(ascii: "#") }.count
    return heading.lowerBound + marks..<heading.upperBound
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

  private mutating func items(of list: Int, anchor: String?) -> [List.Item] {
    tree.children(of: list).enumerated().map { position, index in
      var isDone: Bool?
      if case .item(let state) = tree[index].kind { isDone = state }
      let blocks = blocks(in: index)
      return List.Item(
        isDone: isDone,
        blocks: blocks,
        range: containerRange(index, blocks.last?.range.upperBound),
        anchor: anchor.map { "\($0).\(position + 1)" }
      )
    }
  }

  private mutating func table(_ index: Int, alignments: [Table.Alignment?], anchor: String?) -> Block? {
    let rows = tree.children(of: index).enumerated().map { position, row in
      let range = rowRange(tree[row], isHeader: position == 0)
      let places = TableRow(range, in: file.bytes).cells
      // Cells that were added to a row too short are taken to stand at its end.
      let cells = tree.children(of: row).enumerated().map { column, cell in
        let place = column < places.count ? places[column] : range.upperBound..<range.upperBound
        let source = InlineSource(onLine: tree[row].start.line, range: place, of: lines)
        return Table.Cell(inlines(in: cell, source: source), range: place)
      }
      return Table.Row(cells, range: range, anchor: anchor.map { "\($0).\(position)" })
    }
    guard let header = rows.first, let last = rows.last else { return nil }
    let delimiterRow = lines.trimmingEnd(lines.text(tree[index].start.line + 1))
    let range = header.range.lowerBound..<max(last.range.upperBound, delimiterRow.upperBound)
    textRanges.append(range)
    let table = Table(alignments: alignments, header: header, body: Array(rows.dropFirst()))
    return Block(.table(table), range: range, anchor: anchor)
  }

  /// In the item of a task the library has wrong columns for all rows but the first.
  private func rowRange(_ row: SyntaxNode, isHeader: Bool) -> Range<Int> {
    let text = lines.trimmingEnd(lines.text(row.start.line))
    let isPlaced = isHeader && row.start.column > 0
    let start = isPlaced ? lines.offset(row.start) : LinePrefix(text, in: file.bytes).end
    return min(start, text.upperBound)..<text.upperBound
  }

  private mutating func check(headingLevel level: Int, at range: Range<Int>) {
    if level == 1 {
      report(
        .headingLevel,
        "heading of level 1, which is the title of the entry",
        at: range,
        fix: "start the line with ##"
      )
    } else if level > lastHeadingLevel + 1 {
      report(
        .headingLevel,
        "heading of level \(level) after level \(lastHeadingLevel)",
        at: range,
        fix: "start the line with \(String(repeating: "#", count: lastHeadingLevel + 1))"
      )
    }
    lastHeadingLevel = level
  }

  private func leafRange(_ index: Int) -> Range<Int> {
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

  /// The library says that a fence without an end reaches into the line that ended what it stands in.
  private func lastLine(ofCode index: Int, _ text: String) -> Int {
    let node = tree[index]
    let close = node.start.line + text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    guard close <= node.end.line else { return node.end.line }
    if node.next < tree.nodes.count, tree[node.next].start.line == close { return close - 1 }
    let words = file.bytes[lines.text(close)].drop { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
    return ["```", "~~~"].contains { words.starts(with: $0.utf8) } ? close : close - 1
  }

  /// A container ends where its last part ends: what the library says counts blank lines in.
  private func containerRange(_ index: Int, _ end: Int?) -> Range<Int> {
    let start = lines.offset(tree[index].start)
    return start..<max(start, end ?? leafRange(index).upperBound)
  }
}
