// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import Markdown

@Suite struct FootnoteTests {
  @Test func undefined() {
    let marked = MarkedText(
      "Đường👉[^1]👈 và *ѝ👉[^chú]👈*, 👉[^1]👈 [^2].\n\n| 👉[^x]👈 |\n|---|\n\n[^2]: có 👉[^3]👈\n"
    )
    let result = marked.parse()
    #expect(
      result.diagnostics.map(\.code) == [
        .undefinedFootnote, .undefinedFootnote, .undefinedFootnote, .undefinedFootnote, .undefinedFootnote,
      ]
    )
    #expect(result.diagnostics.map(\.place) == marked.places)
    #expect(result.diagnostics.first?.summary == "undefined footnote ‘1’")
    #expect(result.diagnostics.first?.fix == "define it with a line [^1]: …")
    #expect(result.value.blocks.first?.plainText == "Đường[^1] và ѝ[^chú], [^1] .")
  }

  @Test(arguments: [
    "`[^1]`", "\\[^1]", "    [^1]", "```\n[^1]\n```", "[^]", "[^ ]", "a [^b", "[^b](#p1)", "\\\\\\[^1]",
  ])
  func notAReference(text: String) {
    #expect(MarkedText(text).parse().diagnostics.filter { $0.code == .undefinedFootnote } == [])
  }

  @Test func backslashBeforeABackslash() {
    let marked = MarkedText("\\\\👉[^1]👈")
    #expect(marked.parse().diagnostics.map(\.place) == marked.places)
  }

  @Test func unused() {
    let marked = MarkedText(
      "Đường[^1].\n\n[^1]: có\n👉[^chú]:👈 ѝ\n    và nữa\n\n> 👉[^3]:👈 trích\n\n- 👉[^4]:👈 mục\n"
    )
    let result = marked.parse()
    #expect(result.diagnostics.map(\.code) == [.unusedFootnote, .unusedFootnote, .unusedFootnote])
    #expect(result.diagnostics.map(\.place) == marked.places)
    #expect(result.diagnostics.first?.summary == "nothing refers to the footnote ‘chú’")
    #expect(result.diagnostics.first?.fix == "refer to it with [^chú], or take it out")
    #expect(result.value.footnotes.map(\.label) == ["1"])
  }

  @Test func definedTwice() throws {
    let marked = MarkedText("Đường[^a].\n\n👉[^a]:👈 một\n\n👉[^A]:👈 hai\n")
    let result = marked.parse()
    #expect(result.value.footnotes.map(\.blocks.plainText) == ["một"])
    let diagnostic = try #require(result.diagnostics.first)
    #expect(result.diagnostics.count == 1)
    #expect(diagnostic.code == .unusedFootnote)
    #expect(diagnostic.summary == "second footnote ‘A’")
    #expect(diagnostic.place == marked.places.last)
    #expect(diagnostic.notes == [Diagnostic.Note("the first one", at: marked.places.first)])
    #expect(diagnostic.fix == "give it another label")
  }

  @Test(arguments: [
    "a[^1]\n\n[^1]: b", "a[^1]\n[^1]: b", "> a[^1]\n>\n> [^1]: b", "- a[^1]\n\n  [^1]: b\n",
    "```\n[^1]: b\n```",
    "    [^1]: b", "<div>\n[^1]: b\n</div>", "a \\[^1]: b", "a[^1][^2]\n\n[^1]: [^2]: b",
    "a[^1]\n\n[^1]:\n\n    ```\n    [^2]: c\n    ```\n",
  ])
  func notUnused(text: String) {
    #expect(MarkedText(text).parse().diagnostics.filter { $0.code == .unusedFootnote } == [])
  }

  /// The library reads past the end of a buffer for these, so that they must not reach it.
  @Test(arguments: ["&Hat;", "&#94;", "&#x5e;", "&#X5E;", "&#0094;"])
  func hiddenCaret(entity: String) throws {
    let marked = MarkedText("Đường 👉[\(entity)👈aaaaaaaaaaaaaaaa] ѝ")
    let result = marked.parse()
    #expect(result.value == Document())
    let diagnostic = try #require(result.diagnostics.first)
    #expect(diagnostic.code == .undefinedFootnote)
    #expect(diagnostic.place == marked.places.first)
    #expect(diagnostic.summary == "‘[\(entity)’ instead of ‘[^’")
  }
}
