// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown
import Testing

@testable import Rendering

@Suite struct HTMLLinkTests {
  private func html(
    _ text: String,
    link: @escaping @Sendable (Link) -> HTMLLinkTarget? = { _ in nil }
  ) -> String {
    let file = SourceFile(path: "vi.md", text: text)
    let document = DocumentParser(referenceKinds: ["commitment"]).parse(file, body: file.bytes.indices).value
    let renderer = HTMLRenderer(words: HTMLRendererTests.words, link: link)
    guard case .paragraph(let inlines)? = document.blocks.first?.kind else { return "" }
    return renderer.render(inlines)
  }

  @Test func resolved() {
    let html = html("[ѝ](commitment:12#p2 \"a & b\") [](commitment:12)") { link in
      guard case .reference(let kind, let name, let anchor) = link.destination else { return nil }
      return HTMLLinkTarget(
        href: "/vi/\(kind)/\(name)/" + (anchor.map { "#\($0)" } ?? ""),
        text: "Chuỗi <12>"
      )
    }
    let expected =
      "<a href=\"/vi/commitment/12/#p2\" title=\"a &amp; b\">ѝ</a> "
      + "<a href=\"/vi/commitment/12/\">Chuỗi &lt;12&gt;</a>"
    #expect(html == expected)
  }

  @Test func unresolvedReferencesAreTheirWords() {
    #expect(html("a [*b*](commitment:12) [](commitment:13)") == "a <em>b</em> ")
  }

  @Test func addressesAndAnchors() {
    #expect(
      html("[a](https://example.org/đ?x=1&y='2') [](https://example.org) [](#p1)")
        == "<a href=\"https://example.org/%C4%91?x=1&amp;y=&#x27;2&#x27;\">a</a> "
        + "<a href=\"https://example.org\">https://example.org</a> <a href=\"#p1\">p1</a>"
    )
  }

  @Test(arguments: [
    "javascript:alert(1)", "JAVASCRIPT:x", "data:text/html,x", "java\nscript:x", "\tvbscript:x",
  ])
  func targetsThatABrowserCouldRun(href: String) {
    #expect(html("[a](commitment:1)") { _ in HTMLLinkTarget(href: href) } == "a")
    #expect(html("[](commitment:1)") { _ in HTMLLinkTarget(href: href, text: "b") } == "b")
  }

  /// A document need not come from the parser.
  @Test func addressThatTheParserWouldRefuse() {
    let link = Link(
      destination: .address("javascript:x"),
      children: [Inline(.text("a"), range: 0..<1)],
      range: 0..<1
    )
    #expect(HTMLRenderer(words: HTMLRendererTests.words).render([Inline(.link(link), range: 0..<1)]) == "a")
  }

  @Test func quotesDoNotEndAnAttribute() {
    let html = html("[a](commitment:1 'x\" onclick=\"y')") { _ in HTMLLinkTarget(href: "/\"onclick=\"z") }
    #expect(html == "<a href=\"/%22onclick=%22z\" title=\"x&quot; onclick=&quot;y\">a</a>")
  }
}
