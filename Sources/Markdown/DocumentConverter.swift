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
    let notes = definitions.map { (range: containerRange($0), blocks: self.blocks(in: $0)) }
    let footnotes = notes.enumerated().map { index, note in
      Footnote(
        number: index + 1,
        label: labels[index + 1, default: ""],
        blocks: note.blocks,
        range: note.range,
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
      return Block(.blockQuote(blocks(in: index)), range: containerRange(index), anchor: anchor)
    case .list(let start, let isTight):
      let items = items(of: index, anchor: anchor)
      let list = List(start: start, isTight: isTight, items: items)
      return Block(.list(list), range: containerRange(index), anchor: anchor)
    case .table(let alignments):
      return table(index, alignments: alignments, anchor: anchor)
    default:
      let range = leafRange(node)
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
      return .heading(level: level, inlines(in: index, source: headingSource(node, range: range)))
    case .codeBlock(let info, let text): return .codeBlock(info: info, text: text)
    case .thematicBreak: return .thematicBreak
    case .htmlBlock:
      report(.rawHTML, "HTML block", at: range, fix: "write it in Markdown, or between backticks to show it")
      return nil
    default: return nil
    }
  }

  /// A heading over several lines is underlined; its last line is not part of its content.
  private func headingSource(_ node: SyntaxNode, range: Range<Int>) -> InlineSource {
    node.end.line > node.start.line
      ? InlineSource(node, lastLine: node.end.line - 1, range: range, of: lines)
      : InlineSource(onLine: node.start.line, range: range, of: lines)
  }

  private mutating func items(of list: Int, anchor: String?) -> [List.Item] {
    tree.children(of: list).enumerated().map { position, index in
      var isDone: Bool?
      if case .item(let state) = tree[index].kind { isDone = state }
      return List.Item(
        isDone: isDone,
        blocks: blocks(in: index),
        range: containerRange(index),
        anchor: anchor.map { "\($0).\(position + 1)" }
      )
    }
  }

  private mutating func table(_ index: Int, alignments: [Table.Alignment?], anchor: String?) -> Block? {
    let rows = tree.children(of: index).enumerated().map { position, row in
      let cells = tree.children(of: row).map { cell($0) }
      let range = lines.trimmingEnd(lines.text(tree[row].start.line))
      let start = lines.offset(tree[row].start)
      return Table.Row(
        cells,
        range: min(start, range.upperBound)..<range.upperBound,
        anchor: anchor.map { "\($0).\(position)" }
      )
    }
    guard let header = rows.first, let last = rows.last else { return nil }
    let delimiterRow = lines.trimmingEnd(lines.text(tree[index].start.line + 1))
    let range = header.range.lowerBound..<max(last.range.upperBound, delimiterRow.upperBound)
    textRanges.append(range)
    let table = Table(alignments: alignments, header: header, body: Array(rows.dropFirst()))
    return Block(.table(table), range: range, anchor: anchor)
  }

  private mutating func cell(_ index: Int) -> Table.Cell {
    let node = tree[index]
    let range = leafRange(node)
    let source = InlineSource(onLine: node.start.line, range: range, of: lines)
    return Table.Cell(inlines(in: index, source: source), range: range)
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

  private func leafRange(_ node: SyntaxNode) -> Range<Int> {
    let start = lines.offset(node.start)
    let end = lines.offset(SyntaxNode.Position(line: node.end.line, column: node.end.column + 1))
    return lines.trimmingEnd(start..<max(start, end))
  }

  /// A container ends where its last part ends: what the library says counts blank lines in.
  private func containerRange(_ index: Int) -> Range<Int> {
    let start = lines.offset(tree[index].start)
    return start..<max(start, leafRange(tree[tree.lastBlock(in: index)]).upperBound)
  }
}
