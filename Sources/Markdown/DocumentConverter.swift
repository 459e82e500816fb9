// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// Makes a document of the library's tree, and says what in it can't be published.
///
/// It recurses: the tree has a bounded depth.
struct DocumentConverter {
  let tree: SyntaxTree
  let file: SourceFile
  let destinations: DestinationReader
  private let places: BlockPlaces
  /// The labels of the footnotes, in the order of their numbers.
  private var labels: [String] = []
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
    self.destinations = destinations
    file = lines.file
    places = BlockPlaces(tree: tree, lines: lines)
  }

  /// Says the first hundred: the excerpt of each is a whole line, and a line can be the whole text.
  mutating func report(
    _ code: DiagnosticCode,
    _ message: Message,
    at range: Range<Int>,
    fix: Message? = nil
  ) {
    guard diagnostics.count < DocumentBounds.maximumDiagnostics else { return }
    diagnostics.append(Diagnostic(code, message, at: file.place(range), fix: fix))
  }

  mutating func convert() -> Document {
    let definitions = tree.children(of: 0).filter { tree[$0].isFootnoteDefinition }
    labels = definitions.map { definition in
      let start = places.lines.offset(tree[definition].start)
      return FootnoteMarker(endingAt: start, in: places.lines)?.label ?? ""
    }
    var anchors = AnchorCounter()
    let blocks = tree.children(of: 0).filter { !tree[$0].isFootnoteDefinition }
      .compactMap { block($0, anchor: anchors.next(for: tree[$0].kind)) }
    // References stand also in notes, so that all are counted only when all notes are converted.
    let notes = definitions.map { self.blocks(in: $0) }
    let footnotes = notes.enumerated().map { index, blocks in
      Footnote(
        number: index + 1,
        label: labels[index],
        blocks: blocks,
        range: places.container(definitions[index], lastPart: blocks.last?.range),
        referenceCount: referenceCounts[index + 1, default: 0]
      )
    }
    return Document(blocks: blocks, footnotes: footnotes)
  }

  mutating func reference(toFootnote number: Int) -> FootnoteReference {
    referenceCounts[number, default: 0] += 1
    return FootnoteReference(
      number: number,
      label: labels.indices.contains(number - 1) ? labels[number - 1] : "",
      occurrence: referenceCounts[number, default: 1]
    )
  }

  private mutating func blocks(in parent: Int) -> [Block] {
    tree.children(of: parent).compactMap { block($0, anchor: nil) }
  }

  private mutating func block(_ index: Int, anchor: String?) -> Block? {
    switch tree[index].kind {
    case .blockQuote:
      let blocks = blocks(in: index)
      let range = places.container(index, lastPart: blocks.last?.range)
      return Block(.blockQuote(blocks), range: range, anchor: anchor)
    case .list(let start, let isTight):
      let items = items(of: index, anchor: anchor)
      let list = List(start: start, isTight: isTight, items: items)
      return Block(.list(list), range: places.container(index, lastPart: items.last?.range), anchor: anchor)
    case .table(let alignments):
      return table(index, alignments: alignments, anchor: anchor)
    default:
      let range = places.leaf(index)
      textRanges.append(range)
      return leaf(index, range: range).map { Block($0, range: range, anchor: anchor) }
    }
  }

  private mutating func leaf(_ index: Int, range: Range<Int>) -> Block.Kind? {
    switch tree[index].kind {
    case .paragraph: return .paragraph(inlines(in: index, source: places.words(of: index)))
    case .heading(let level):
      check(headingLevel: level, at: range)
      return .heading(level: level, inlines(in: index, source: places.words(of: index)))
    case .codeBlock(let info, let text):
      reportHidden(in: info, at: range)
      return .codeBlock(info: info, text: text)
    case .thematicBreak: return .thematicBreak
    case .htmlBlock:
      report(.rawHTML, "HTML block", at: range, fix: "write it in Markdown, or between backticks to show it")
      return nil
    default: return nil
    }
  }

  private mutating func items(of list: Int, anchor: String?) -> [List.Item] {
    tree.children(of: list).enumerated().map { position, index in
      var isDone: Bool?
      if case .item(let state) = tree[index].kind { isDone = state }
      let blocks = blocks(in: index)
      return List.Item(
        isDone: isDone,
        blocks: blocks,
        range: places.container(index, lastPart: blocks.last?.range),
        anchor: anchor.map { "\($0).\(position + 1)" }
      )
    }
  }

  private mutating func table(_ index: Int, alignments: [Table.Alignment?], anchor: String?) -> Block? {
    let rows = tree.children(of: index).enumerated().map { position, row in
      let range = places.row(row, isHeader: position == 0)
      let nodes = Array(tree.children(of: row))
      let sources = places.cells(of: range, count: nodes.count, line: tree[row].start.line)
      let cells = zip(nodes, sources).map { node, source in
        Table.Cell(inlines(in: node, source: source), range: source.range)
      }
      return Table.Row(cells, range: range, anchor: anchor.map { "\($0).\(position)" })
    }
    guard let header = rows.first, let last = rows.last else { return nil }
    let range = places.table(index, header: header.range, lastRow: last.range)
    textRanges.append(range)
    let table = Table(alignments: alignments, header: header, body: Array(rows.dropFirst()))
    return Block(.table(table), range: range, anchor: anchor)
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
}
