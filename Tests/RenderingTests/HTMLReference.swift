// SPDX-License-Identifier: Apache-2.0

import CMarkGFM
import MarkdownSamples

@testable import Markdown

/// The HTML that the library's own renderer makes of a text, in its safe mode.
///
/// What we mean to do otherwise in the *document* is done to the library's tree before it renders: HTML is
/// taken out, images and refused links give way to what is inside them, links lead where the test says.
struct HTMLReference {
  /// Where a link leads on the page; the same for both renderers.
  let href: (Destination) -> String

  func render(_ text: String) -> String {
    // The types are asked for first, so that the library is set up as it is for parsing.
    _ = CMarkLibrary.nodeTypes
    let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES)
    defer { unsafe cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink", "tasklist"] as [String] {
      unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    unsafe cmark_parser_feed(parser, text, text.utf8.count)
    guard let root = unsafe cmark_parser_finish(parser) else { return "" }
    defer { unsafe cmark_node_free(root) }
    unsafe prepare(root)
    let extensions = unsafe cmark_parser_get_syntax_extensions(parser)
    guard let html = unsafe cmark_render_html(root, CMARK_OPT_FOOTNOTES, extensions) else { return "" }
    defer { unsafe cmark_get_default_mem_allocator().pointee.free(html) }
    return unsafe String(cString: html)
  }

  /// Changes all nodes below a node; the children of a removed one first, so that each is seen once.
  private func prepare(_ parent: OpaquePointer) {
    var child = unsafe cmark_node_first_child(parent)
    while let node = unsafe child {
      let next = unsafe cmark_node_next(node)
      unsafe prepare(node)
      switch unsafe cmark_node_get_type(node) {
      case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: unsafe remove(node)
      case CMARK_NODE_IMAGE: unsafe unwrap(node)
      case CMARK_NODE_LINK: unsafe redirect(node)
      default: break
      }
      unsafe child = next
    }
  }

  /// HTML is dropped, where the library leaves a comment that says so.
  private func remove(_ node: OpaquePointer) {
    unsafe cmark_node_unlink(node)
    unsafe cmark_node_free(node)
  }

  /// Images and refused links are shown as what is inside them.
  private func unwrap(_ node: OpaquePointer) {
    while let child = unsafe cmark_node_first_child(node) {
      unsafe cmark_node_insert_before(node, child)
    }
    unsafe remove(node)
  }

  /// Which links are refused is the matter of other tests. A link without words takes those of its target,
  /// and one inside another gives way to its words.
  private func redirect(_ node: OpaquePointer) {
    guard let destination = unsafe destination(of: node), unsafe !isInLink(node) else {
      return unsafe unwrap(node)
    }
    let href = href(destination)
    unsafe cmark_node_set_url(node, href)
    if unsafe cmark_node_first_child(node) == nil, let text = unsafe cmark_node_new(CMARK_NODE_TEXT) {
      unsafe cmark_node_set_literal(text, "→" + href)
      unsafe cmark_node_append_child(node, text)
    }
  }

  private func isInLink(_ node: OpaquePointer) -> Bool {
    var parent = unsafe cmark_node_parent(node)
    while let ancestor = unsafe parent {
      if unsafe cmark_node_get_type(ancestor) == CMARK_NODE_LINK, unsafe destination(of: ancestor) != nil {
        return true
      }
      unsafe parent = cmark_node_parent(ancestor)
    }
    return false
  }

  private func destination(of link: OpaquePointer) -> Destination? {
    try? DestinationReader(referenceKinds: SampleText.referenceKinds).read(
      unsafe String(cString: cmark_node_get_url(link))
    )
  }
}
