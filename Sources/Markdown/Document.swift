// SPDX-License-Identifier: Apache-2.0

/// A Markdown text as values: what was written, where it stands and how it is referred to.
package struct Document: Sendable, Hashable {
  package let blocks: [Block]
  /// In the order of their numbers, which is the order of their first references.
  package let footnotes: [Footnote]

  package init(blocks: [Block] = [], footnotes: [Footnote] = []) {
    self.blocks = blocks
    self.footnotes = footnotes
  }

  /// All places of this text that a link can lead to, in order; each is unique.
  package var anchors: [String] {
    blocks.flatMap(\.anchors) + footnotes.map(\.anchor)
  }

  /// All links in order, those in footnotes last.
  package var links: [Link] {
    var links = [Link]()
    walkInlines { inline in
      if case .link(let link) = inline.kind { links.append(link) }
    }
    return links
  }

  /// The words without any markup, one block a line; footnotes and references to them are left out.
  package var plainText: String { blocks.plainText }
}
