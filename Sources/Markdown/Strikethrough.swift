// SPDX-License-Identifier: Apache-2.0

internal import CMarkGFM

/// `~~strikethrough~~` without a special character of its own; see `CMarkLibrary` for the reason.
enum Strikethrough {
  /// The byte under which delimiters are filed: it is in no text.
  private static let fileByte: UInt8 = 0
  /// A run of tildes is cut here, as in the library's own extension.
  private static let longestRun: Int32 = 100

  /// Replaces how the library's extension finds delimiters, and lets it make of them what it always did.
  @unsafe
  static func install(in syntax: OpaquePointer) {
    let memory = unsafe cmark_get_default_mem_allocator()
    let bytes = unsafe cmark_llist_append(memory, nil, UnsafeMutableRawPointer(bitPattern: UInt(fileByte)))
    unsafe cmark_syntax_extension_set_special_inline_chars(syntax, bytes)
    unsafe cmark_syntax_extension_set_emphasis(syntax, 0)
    unsafe cmark_syntax_extension_set_match_inline_func(syntax) { _, _, _, character, parser in
      unsafe character == UInt8(ascii: "~") ? Strikethrough.match(parser) : nil
    }
  }

  /// Takes the run of tildes before which the parser stands, as text that may become a delimiter.
  ///
  /// The library has no public way to give a node a position. It goes along as the node's user data,
  /// a number in the place of a pointer that is never followed.
  private static func match(_ parser: OpaquePointer?) -> OpaquePointer? {
    var leftFlanking: Int32 = 0
    var rightFlanking: Int32 = 0
    var punctuationBefore: Int32 = 0
    var punctuationAfter: Int32 = 0
    let length = unsafe cmark_inline_parser_scan_delimiters(
      parser,
      longestRun,
      UInt8(ascii: "~"),
      &leftFlanking,
      &rightFlanking,
      &punctuationBefore,
      &punctuationAfter
    )
    guard let node = unsafe cmark_node_new(CMARK_NODE_TEXT) else { return nil }
    unsafe cmark_node_set_literal(node, String(repeating: "~", count: Int(length)))
    let mark = StrikethroughMark(
      line: Int(unsafe cmark_inline_parser_get_line(parser)),
      column: Int(unsafe cmark_inline_parser_get_column(parser) - length),
      length: Int(length)
    )
    unsafe cmark_node_set_user_data(node, UnsafeMutableRawPointer(bitPattern: mark.packed))
    if length <= 2, leftFlanking != 0 || rightFlanking != 0 {
      unsafe cmark_inline_parser_push_delimiter(parser, fileByte, leftFlanking, rightFlanking, node)
    }
    return unsafe node
  }
}
