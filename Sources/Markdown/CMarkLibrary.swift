// SPDX-License-Identifier: Apache-2.0

internal import CMarkGFM

/// The library behind Markdown, set up so that it can be used on any number of threads.
///
/// libcmark-gfm has one table for the whole process that says at which bytes the inline parser stops.
/// Each parse switches on the bytes of the extensions it uses (`~`, `:`, `w`) and, when it is done,
/// off again; a parse on another thread that is not done yet then silently misses strikethrough and
/// links (github/cmark-gfm, pull request 176, never merged). The table has no lock to take, and a lock
/// around every parse would make four fifths of the work with Markdown serial.
///
/// So the bytes are switched on once, here, and the extensions are told that they have none, which
/// leaves a parse nothing to switch. That costs one thing: the parser finds the extension to which a
/// delimiter belongs by the same list. `Strikethrough` therefore files its delimiters under byte 0. It is
/// the one byte still switched, and no text holds it, because the library replaces it with U+FFFD.
enum CMarkLibrary {
  /// What the nodes of the extensions are called: the library gives out these numbers at run time.
  struct NodeTypes: Sendable {
    fileprivate(set) var strikethrough = CMARK_NODE_NONE.rawValue
    fileprivate(set) var table = CMARK_NODE_NONE.rawValue
    fileprivate(set) var tableRow = CMARK_NODE_NONE.rawValue
    fileprivate(set) var tableCell = CMARK_NODE_NONE.rawValue
  }

  /// Whoever needs the numbers or a parser gets here first, and Swift runs this once.
  static let nodeTypes: NodeTypes = {
    cmark_gfm_core_extensions_ensure_registered()
    switchOnSpecialCharacters()
    return learnNodeTypes()
  }()

  /// The caller frees it.
  static func makeParser() -> OpaquePointer? {
    _ = nodeTypes
    return unsafe makeBareParser()
  }

  private static func makeBareParser() -> OpaquePointer? {
    // Never CMARK_OPT_UNSAFE and never CMARK_OPT_SMART: quotation marks differ between languages.
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
    for name in ["table", "strikethrough", "autolink", "tasklist"] as [String] {
      guard let syntax = unsafe cmark_find_syntax_extension(name) else { continue }
      unsafe cmark_parser_attach_syntax_extension(parser, syntax)
    }
    return unsafe parser
  }

  private static func switchOnSpecialCharacters() {
    guard let parser = unsafe makeBareParser() else { return }
    defer { unsafe cmark_parser_free(parser) }
    unsafe cmark_manage_extensions_special_characters(parser, 1)
    // After each parse this one looks for mail addresses without brackets, in ways that take time by the square
    // of their number and read before the start of a text (`:a@b`). `<a@b.c>` is found by the parser itself.
    if let autolink = unsafe cmark_find_syntax_extension("autolink") {
      unsafe cmark_syntax_extension_set_postprocess_func(autolink, nil)
    }
    // The lists given up here are never freed; they hold three bytes of text for the whole process.
    if let autolink = unsafe cmark_find_syntax_extension("autolink") {
      unsafe cmark_syntax_extension_set_special_inline_chars(autolink, nil)
    }
    if let strikethrough = unsafe cmark_find_syntax_extension("strikethrough") {
      unsafe Strikethrough.install(in: strikethrough)
    }
  }

  private static func learnNodeTypes() -> NodeTypes {
    var types = NodeTypes()
    guard let parser = unsafe makeBareParser() else { return types }
    defer { unsafe cmark_parser_free(parser) }
    let sample = "|a|\n|-|\n\n~~b~~\n"
    unsafe cmark_parser_feed(parser, sample, sample.utf8.count)
    guard let root = unsafe cmark_parser_finish(parser) else { return types }
    defer { unsafe cmark_node_free(root) }
    let table = unsafe cmark_node_first_child(root)
    let row = unsafe cmark_node_first_child(table)
    types.table = unsafe cmark_node_get_type(table).rawValue
    types.tableRow = unsafe cmark_node_get_type(row).rawValue
    types.tableCell = unsafe cmark_node_get_type(cmark_node_first_child(row)).rawValue
    types.strikethrough = unsafe cmark_node_get_type(cmark_node_first_child(cmark_node_next(table))).rawValue
    return types
  }
}
