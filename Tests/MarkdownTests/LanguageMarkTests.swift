// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import Markdown

/// `[words](lang:TAG)`.
@Suite struct LanguageMarkTests {
  private func parse(_ text: String) -> Diagnosed<Document> {
    let file = SourceFile(path: "a.md", text: text)
    return DocumentParser(referenceKinds: ["term"]).parse(file, body: file.bytes.indices)
  }

  private func inlines(_ text: String) throws -> [Inline] {
    let result = parse(text)
    #expect(result.diagnostics.isEmpty)
    return try #require(result.value.blocks.first?.inlines)
  }

  @Test func wordsOfAnotherLanguage() throws {
    let inlines = try inlines("a [bố *chung*](lang:vi) b")
    #expect(inlines.count == 3)
    #expect(inlines[1].range == 2..<25)
    #expect(
      inlines[1].kind
        == .language(
          tag: "vi",
          [
            Inline(.text("bố "), range: 3..<8),
            Inline(.emphasis([Inline(.text("chung"), range: 9..<14)]), range: 8..<15),
          ]
        )
    )
  }

  /// It leads nowhere, and its words are words of the text.
  @Test func aMarkIsNoLink() {
    let document = parse("a [b](lang:vi-VN) [c](term:d)\n\n| [e](lang:bg) |\n|---|\n").value
    #expect(document.links.map(\.destination) == [.reference(kind: "term", name: "d", anchor: nil)])
    #expect(document.plainText == "a b c\ne")
  }

  /// Whether there is such a language is not known here.
  @Test(arguments: ["lang:", "lang:x", "lang:a_b", "lang:\"onclick"])
  func anyTagIsTaken(destination: String) throws {
    guard case .language(let tag, _)? = try inlines("[a](\(destination))").first?.kind else {
      Issue.record("no mark")
      return
    }
    #expect("lang:\(tag)" == destination)
  }

  @Test func aKindIsSpelledExactly() {
    #expect(parse("[a](Lang:vi) [b](language:vi)").diagnostics.map(\.code) == [.unsafeURL, .unsafeURL])
  }
}
