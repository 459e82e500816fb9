// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown
import Testing

@testable import Rendering

@Suite struct HTMLRendererTests {
  static let words = HTMLWords(
    table: "Bảng {n}",
    footnotes: "Chú thích",
    footnoteReference: "Chú thích {n}",
    footnoteReturn: "Về chỗ {n}",
    taskDone: "xong",
    taskOpen: "chưa xong"
  )

  private func document(_ text: String) -> Document {
    let file = SourceFile(path: "vi.md", text: text)
    return DocumentParser(referenceKinds: ["commitment"]).parse(file, body: file.bytes.indices).value
  }

  private func body(
    _ text: String,
    with renderer: HTMLRenderer = HTMLRenderer(words: words),
    at place: HTMLPlace = HTMLPlace()
  ) -> String {
    renderer.render(document(text), at: place).body
  }

  @Test func blocks() {
    let text = "## Đề *mục*\n\nMột\nhai  \nba\n\n> trích\n\n***\n\n```swift x\n<a> & \"b\"\n```\n\n    c\n"
    #expect(
      body(text) == """
        <h2 id="s1">Đề <em>mục</em></h2>
        <p id="p1">Một
        hai<br>
        ba</p>
        <blockquote id="p2">
        <p>trích</p>
        </blockquote>
        <hr id="p3">
        <pre id="p4"><code class="language-swift">&lt;a&gt; &amp; &quot;b&quot;
        </code></pre>
        <pre id="p5"><code>c
        </code></pre>

        """
    )
  }

  @Test func lists() {
    #expect(
      body("- a\n- b\n  1. c\n\n3. d\n\n4. e\n") == """
        <ul id="p1">
        <li id="p1.1">a</li>
        <li id="p1.2">b
        <ol>
        <li>c</li>
        </ol>
        </li>
        </ul>
        <ol id="p2" start="3">
        <li id="p2.1">
        <p>d</p>
        </li>
        <li id="p2.2">
        <p>e</p>
        </li>
        </ol>

        """
    )
  }

  @Test func tasks() {
    #expect(
      body("- [x] a\n- [ ] b\n") == """
        <ul id="p1">
        <li id="p1.1"><input type="checkbox" disabled checked aria-label="xong"> a</li>
        <li id="p1.2"><input type="checkbox" disabled aria-label="chưa xong"> b</li>
        </ul>

        """
    )
  }

  @Test func tables() {
    #expect(
      body("|a|b|c|d|\n|-|:-|:-:|-:|\n|1|2|3|4|\n") == """
        <div id="p1" class="table-scroll" role="region" tabindex="0" aria-label="Bảng 1">
        <table>
        <thead>
        <tr id="p1.0">
        <th scope="col">a</th>
        <th scope="col" class="align-left">b</th>
        <th scope="col" class="align-center">c</th>
        <th scope="col" class="align-right">d</th>
        </tr>
        </thead>
        <tbody>
        <tr id="p1.1">
        <td>1</td>
        <td class="align-left">2</td>
        <td class="align-center">3</td>
        <td class="align-right">4</td>
        </tr>
        </tbody>
        </table>
        </div>

        """
    )
  }

  @Test func tablesAreCounted() {
    let html = body("|a|\n|-|\n\n> |b|\n> |-|\n")
    #expect(html.contains("aria-label=\"Bảng 1\"") && html.contains("aria-label=\"Bảng 2\""))
    #expect(!html.contains("<tbody>"))
  }

  @Test func footnotes() {
    let (body, footnotes) = HTMLRenderer(words: Self.words).render(
      document("Một[^x], hai[^y], ba[^x].\n\n[^x]: X.\n[^y]: Y.\n\n    - list\n"),
      at: HTMLPlace(anchorPrefix: "c12.")
    )
    #expect(
      body == """
        <p id="c12.p1">Một<sup class="footnote-ref">\
        <a href="#c12.fn1" id="c12.fnref1" aria-label="Chú thích 1">1</a></sup>, hai<sup class="footnote-ref">\
        <a href="#c12.fn2" id="c12.fnref2" aria-label="Chú thích 2">2</a></sup>, ba<sup class="footnote-ref">\
        <a href="#c12.fn1" id="c12.fnref1-2" aria-label="Chú thích 1">1</a></sup>.</p>

        """
    )
    #expect(
      footnotes == """
        <div class="footnotes" role="group" aria-label="Chú thích">
        <ol>
        <li id="c12.fn1">
        <p>X. <a class="footnote-return" href="#c12.fnref1" aria-label="Về chỗ 1">↩</a> \
        <a class="footnote-return" href="#c12.fnref1-2" aria-label="Về chỗ 1-2">↩<sup>2</sup></a></p>
        </li>
        <li id="c12.fn2">
        <p>Y.</p>
        <ul>
        <li>list</li>
        </ul>
        <a class="footnote-return" href="#c12.fnref2" aria-label="Về chỗ 2">↩</a>
        </li>
        </ol>
        </div>

        """
    )
  }

  @Test func noFootnotes() {
    #expect(HTMLRenderer(words: Self.words).render(document("a")).footnotes.isEmpty)
  }

  @Test func prefixGoesBeforeAllAnchors() {
    let html = body("## a\n\n- [b](#p2)\n\n|c|\n|-|\n|d|\n", at: HTMLPlace(anchorPrefix: "c12."))
    for id in ["c12.s1", "c12.p1", "c12.p1.1", "c12.p2", "c12.p2.0", "c12.p2.1"] {
      #expect(html.contains(" id=\"\(id)\""), "\(id)")
    }
    #expect(html.contains("<a href=\"#c12.p2\">b</a>"))
  }

  @Test(arguments: [(0, "h2"), (1, "h3"), (3, "h5"), (9, "h6"), (-9, "h1")])
  func headingShift(shift: Int, name: String) {
    #expect(body("## a", at: HTMLPlace(headingShift: shift)) == "<\(name) id=\"s1\">a</\(name)>\n")
  }

  @Test func textIsTreatedButCodeIsNot() {
    let renderer = HTMLRenderer(words: Self.words, text: { $0.replacing(" ", with: "\u{A0}") })
    let html = body("a b *c d* `e f` [g h](#p1 \"i j\")\n\n    k l\n", with: renderer)
    #expect(html.contains("a\u{A0}b\u{A0}<em>c\u{A0}d</em>\u{A0}<code>e f</code>\u{A0}"))
    #expect(html.contains("title=\"i j\">g\u{A0}h</a>"))
    #expect(html.contains("<code>k l"))
  }

  @Test func whatTheHookGivesIsEscaped() {
    let renderer = HTMLRenderer(words: Self.words, text: { _ in "<script>" })
    #expect(body("a", with: renderer) == "<p id=\"p1\">&lt;script&gt;</p>\n")
  }

  @Test func wordsOfAnotherLanguage() {
    #expect(body("a [b *c*](lang:vi)").contains("a <span lang=\"vi\">b <em>c</em></span></p>"))
    #expect(body("[b](lang:\"x)").contains("<span lang=\"&quot;x\">b</span>"))
  }

  @Test func wordsAreEscaped() {
    var words = Self.words
    words.table = "\"><script>{n}"
    #expect(!body("|a|\n|-|\n", with: HTMLRenderer(words: words)).contains("<script>"))
  }

  @Test func inlinesAlone() {
    guard case .paragraph(let inlines)? = document("a *b*").blocks.first?.kind else { return }
    #expect(HTMLRenderer(words: Self.words).render(inlines) == "a <em>b</em>")
  }
}
