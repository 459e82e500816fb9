// SPDX-License-Identifier: Apache-2.0

package import Markdown

/// Renders a document as HTML for one place in one language.
///
/// It trusts nothing: all text is escaped here, and a link that a browser could run is shown as its words,
/// also if the document was made by something else than the parser.
package struct HTMLRenderer: Sendable {
  /// Goes before each identifier and each link to one, such as `c12.` where several texts share a page.
  package var anchorPrefix: String
  /// Added to the level of each heading; headings in a text start at level 2. No level goes above 6.
  package var headingShift: Int
  package var words: HTMLWords
  /// What is said right behind a passage, by its anchor.
  package var notices: [String: String]
  /// Applied to the words of each block before they are escaped, for typography; not to code.
  package var text: @Sendable (String) -> String
  /// Where a link leads. With `nil`, addresses and places in the same text lead where they say, and a
  /// link to an entry is shown as its words.
  package var link: @Sendable (Link) -> HTMLLinkTarget?

  package init(
    anchorPrefix: String = "",
    headingShift: Int = 0,
    words: HTMLWords,
    notices: [String: String] = [:],
    text: @escaping @Sendable (String) -> String = { $0 },
    link: @escaping @Sendable (Link) -> HTMLLinkTarget? = { _ in nil }
  ) {
    self.anchorPrefix = anchorPrefix
    self.headingShift = headingShift
    self.words = words
    self.notices = notices
    self.text = text
    self.link = link
  }

  /// The body, and the section with the footnotes; the latter is empty if there are none.
  package func render(_ document: Document) -> (body: String, footnotes: String) {
    var rendering = HTMLRendering(self)
    rendering.write(document.blocks)
    let body = rendering.output.take()
    rendering.write(document.footnotes)
    return (body, rendering.output.take())
  }

  /// Some inlines without a block around them, for a caption or a cell.
  package func render(_ inlines: [Inline]) -> String {
    var rendering = HTMLRendering(self)
    rendering.write(inlines)
    return rendering.output.take()
  }
}
