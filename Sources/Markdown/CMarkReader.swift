// SPDX-License-Identifier: Apache-2.0

internal import CMarkGFM

/// Lets the library parse a text and copies what it found. No pointer of the library leaves this type, and
/// all its memory is given back before `read` returns.
enum CMarkReader {
  struct TooDeep: Error {
    let line: Int
  }

  /// Throws if the tree is deeper than `maximumDepth`: what works on it afterwards may then recurse.
  static func read(_ text: ArraySlice<UInt8>, maximumDepth: Int) throws(TooDeep) -> SyntaxTree {
    guard let parser = unsafe CMarkLibrary.makeParser() else { return SyntaxTree() }
    defer { unsafe cmark_parser_free(parser) }
    unsafe text.withUnsafeBytes { bytes in
      unsafe cmark_parser_feed(parser, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    guard let root = unsafe cmark_parser_finish(parser) else { return SyntaxTree() }
    defer { unsafe cmark_node_free(root) }
    var tree = try unsafe copy(root, maximumDepth: maximumDepth)
    tree.placeParagraphsAboveTables()
    return tree
  }

  /// Iterative, since at this point nothing bounds the depth.
  private static func copy(_ root: OpaquePointer, maximumDepth: Int) throws(TooDeep) -> SyntaxTree {
    var tree = SyntaxTree()
    var open = [Int]()
    var lastLine = 1
    var node = unsafe root
    while true {
      let copied = unsafe syntaxNode(node)
      lastLine = max(lastLine, copied.start.line)
      let index = tree.open(copied)
      if let child = unsafe cmark_node_first_child(node) {
        open.append(index)
        guard open.count <= maximumDepth else { throw TooDeep(line: lastLine) }
        unsafe node = child
        continue
      }
      tree.close(index)
      while true {
        if open.isEmpty { return tree }
        if let sibling = unsafe cmark_node_next(node) {
          unsafe node = sibling
          break
        }
        tree.close(open.removeLast())
        guard let parent = unsafe cmark_node_parent(node) else { return tree }
        unsafe node = parent
      }
    }
  }

  private static func syntaxNode(_ node: OpaquePointer) -> SyntaxNode {
    var kind = unsafe kind(of: node)
    var start = SyntaxNode.Position(
      line: Int(unsafe cmark_node_get_start_line(node)),
      column: Int(unsafe cmark_node_get_start_column(node))
    )
    var end = SyntaxNode.Position(
      line: Int(unsafe cmark_node_get_end_line(node)),
      column: Int(unsafe cmark_node_get_end_column(node))
    )
    if start.line == 0, let data = unsafe cmark_node_get_user_data(node) {
      let mark = StrikethroughMark(packed: UInt(bitPattern: data))
      start = SyntaxNode.Position(line: mark.line, column: mark.column)
      end = SyntaxNode.Position(line: 0, column: 0)
      if case .strikethrough = kind { kind = .strikethrough(markLength: mark.length) }
    }
    let lineLengths =
      switch kind {
      case .paragraph, .heading:
        // The library leaves the buffer of an empty heading as it was allocated, without a NUL.
        unsafe cmark_node_first_child(node) == nil
          ? [] : lineLengths(of: cmark_node_get_string_content(node))
      default: [Int]()
      }
    return SyntaxNode(kind: kind, start: start, end: end, lineLengths: lineLengths, next: 0)
  }

  private static func kind(of node: OpaquePointer) -> SyntaxNode.Kind {
    let type = unsafe cmark_node_get_type(node)
    switch type {
    case CMARK_NODE_DOCUMENT: return .document
    case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
    case CMARK_NODE_LIST:
      let isOrdered = unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      return .list(
        start: isOrdered ? Int(unsafe cmark_node_get_list_start(node)) : nil,
        isTight: unsafe cmark_node_get_list_tight(node) != 0
      )
    case CMARK_NODE_ITEM:
      let isTask = unsafe cmark_node_get_syntax_extension(node) != nil
      return .item(isDone: isTask ? unsafe cmark_gfm_extensions_get_tasklist_item_checked(node) : nil)
    case CMARK_NODE_CODE_BLOCK:
      return .codeBlock(
        info: unsafe string(cmark_node_get_fence_info(node)),
        text: unsafe string(cmark_node_get_literal(node))
      )
    case CMARK_NODE_HTML_BLOCK: return .htmlBlock
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_HEADING: return .heading(level: Int(unsafe cmark_node_get_heading_level(node)))
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnoteDefinition
    case CMARK_NODE_TEXT: return .text(unsafe string(cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE: return .code(unsafe string(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_INLINE: return .html(unsafe string(cmark_node_get_literal(node)))
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_LINK:
      return .link(
        url: unsafe string(cmark_node_get_url(node)),
        title: unsafe string(cmark_node_get_title(node))
      )
    case CMARK_NODE_IMAGE: return .image
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      return .footnoteReference(number: Int(unsafe string(cmark_node_get_literal(node))) ?? 0)
    default: return unsafe extensionKind(of: node, type: type.rawValue)
    }
  }

  private static func extensionKind(of node: OpaquePointer, type: UInt32) -> SyntaxNode.Kind {
    let types = CMarkLibrary.nodeTypes
    switch type {
    case types.strikethrough: return .strikethrough(markLength: 2)
    case types.table: return .table(unsafe alignments(of: node))
    case types.tableRow: return .tableRow
    case types.tableCell: return .tableCell
    default: return .unknown
    }
  }

  private static func alignments(of table: OpaquePointer) -> [Table.Alignment?] {
    let count = Int(unsafe cmark_gfm_extensions_get_table_columns(table))
    guard let letters = unsafe cmark_gfm_extensions_get_table_alignments(table) else { return [] }
    return (0..<count).map { column in
      switch unsafe letters[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: nil
      }
    }
  }

  /// Invalid UTF-8 is replaced; an absent string is empty.
  private static func string(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(cString: pointer)
  }

  /// A line ends with LF, CR or both, as the library has it.
  private static func lineLengths(of pointer: UnsafePointer<CChar>?) -> [Int] {
    guard var byte = unsafe pointer else { return [] }
    var lengths = [Int]()
    var length = 0
    while unsafe byte.pointee != 0 {
      switch unsafe byte.pointee {
      case 0x0D where unsafe byte[1] == 0x0A: break
      case 0x0A, 0x0D:
        lengths.append(length)
        length = 0
      default: length += 1
      }
      unsafe byte += 1
    }
    if length > 0 { lengths.append(length) }
    return lengths
  }
}
