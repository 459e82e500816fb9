// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import Markdown

/// HTML, images and headings that a text may not have.
@Suite struct RejectedMarkupTests {
  @Test func htmlInALine() {
    let marked = MarkedText("Đường 👉<b onclick=\"x\">👈đậm👉</b>👈 và 👉<!-- бележка -->👈 `<i>`")
    let result = marked.parse()
    #expect(result.diagnostics.map(\.code) == [.rawHTML, .rawHTML, .rawHTML])
    #expect(result.diagnostics.map(\.place) == marked.places)
    #expect(result.diagnostics.first?.summary == "HTML ‘<b onclick=\"x\">’")
    #expect(result.diagnostics.first?.fix == "write it in Markdown, or between backticks to show it")
    #expect(result.value.plainText == "Đường đậm và  <i>")
  }

  @Test func htmlBlocks() {
    let marked = MarkedText("Trước\n\n👉<div>\nслово\n</div>👈\n\n> 👉<script>\n> x\n> </script>👈\n\nSau\n")
    let result = marked.parse()
    #expect(result.diagnostics.map(\.code) == [.rawHTML, .rawHTML])
    #expect(result.diagnostics.map(\.place) == marked.places)
    #expect(result.diagnostics.first?.summary == "HTML block")
    #expect(result.value.plainText == "Trước\nSau")
  }

  @Test func images() {
    let marked = MarkedText("Đây 👉![*chữ* ѝ [đường](#p1)](https://example.org/a.png)👈 và 👉![](a.png)👈")
    let result = marked.parse()
    #expect(result.diagnostics.map(\.code) == [.imageNotSupported, .imageNotSupported])
    #expect(result.diagnostics.map(\.place) == marked.places)
    #expect(result.diagnostics.first?.summary == "image in a text")
    #expect(result.value.plainText == "Đây chữ ѝ đường và ")
    #expect(result.value.links.map(\.destination) == [.anchor("p1")])
  }

  @Test func headingsOfTheFirstLevel() {
    let marked = MarkedText("👉# Đề mục👈\n\n## ѝ\n\n👉Đề mục\nhai\n===👈\n\n## c\n")
    let diagnostics = marked.parse().diagnostics
    #expect(diagnostics.map(\.code) == [.headingLevel, .headingLevel])
    #expect(diagnostics.map(\.place) == marked.places)
    #expect(diagnostics.first?.summary == "heading of level 1, which is the title of the entry")
    #expect(diagnostics.first?.fix == "start the line with ##")
  }

  @Test func skippedLevels() {
    let marked = MarkedText("👉### đầu👈\n\n## a\n\n👉#### b👈\n\n##### c\n\n## d\n\n> 👉#### ѝ👈\n")
    let diagnostics = marked.parse().diagnostics
    #expect(diagnostics.map(\.code) == [.headingLevel, .headingLevel, .headingLevel])
    #expect(diagnostics.map(\.place) == marked.places)
    #expect(
      diagnostics.map(\.summary) == [
        "heading of level 3 after level 1", "heading of level 4 after level 2",
        "heading of level 4 after level 2",
      ]
    )
    #expect(
      diagnostics.map(\.fix) == [
        "start the line with ##", "start the line with ###", "start the line with ###",
      ]
    )
  }

  @Test func levelsInOrder() {
    #expect(MarkedText("## a\n\n### b\n\n#### c\n\n## d\n\n### e\n").parse().diagnostics.isEmpty)
  }

  @Test func noMoreThanAHundredAreSaid() {
    #expect(MarkedText(String(repeating: "<b>", count: 500)).parse().diagnostics.count == 100)
  }
}
