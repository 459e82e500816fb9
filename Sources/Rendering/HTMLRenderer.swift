// SPDX-License-Identifier: Apache-2.0

package import Markdown
import PortalModel

/// Renders a document as HTML in one language, for all places at once.
///
/// It trusts nothing: all text is escaped here, and a link that a browser could run is shown as its words,
/// also if the document was made by something else than the parser.
package struct HTMLRenderer: Sendable {
  package var words: HTMLWords
  /// What is said right behind a passage, by its anchor.
  package var notices: [String: String]
  /// Applied to the words of each block before they are escaped, for typography; not to code.
  package var text: @Sendable (String) -> String
  /// Where a link leads. With `nil`, addresses and places in the same text lead where they say, and a
  /// link to an entry is shown as its words.
  package var link: @Sendable (Link) -> HTMLLinkTarget?
  /// The terms that are linked where a page asks for it.
  var terms: TermIndex?

  package init(
    words: HTMLWords,
    notices: [String: String] = [:],
    text: @escaping @Sendable (String) -> String = { $0 },
    link: @escaping @Sendable (Link) -> HTMLLinkTarget? = { _ in nil }
  ) {
    self.words = words
    self.notices = notices
    self.text = text
    self.link = link
  }

  package func fragment(of document: Document) -> HTMLFragment {
    var rendering = HTMLRendering(self)
    let blocks = document.blocks.map { block in
      rendering.beginBlock()
      rendering.write([block])
      return HTMLFragment.Part(anchor: block.anchor, end: rendering.output.mark)
    }
    rendering.write(document.footnotes)
    return rendering.fragment(blocks)
  }

  /// The body, and the section with the footnotes, for one place and without links to terms.
  package func render(
    _ document: Document,
    at place: HTMLPlace = HTMLPlace()
  ) -> (body: String, footnotes: String) {
    let fragment = fragment(of: document)
    var linked = Set(fragment.terms)
    return (
      String(decoding: fragment.body(at: place, linked: &linked), as: UTF8.self),
      String(decoding: fragment.footnotes(at: place), as: UTF8.self)
    )
  }

  /// Some inlines without a block around them, for a caption or a cell.
  package func render(_ inlines: [Inline]) -> String {
    var rendering = HTMLRendering(self)
    rendering.write(inlines)
    var linked = Set<EntryID>()
    let body = rendering.fragment([HTMLFragment.Part(anchor: nil, end: rendering.output.mark)])
      .body(at: HTMLPlace(), linked: &linked)
    return String(decoding: body, as: UTF8.self)
  }
}
