// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown
import Testing

@testable import Rendering

/// That parsing on several threads gives the same bytes as on one (`CMarkLibrary` has the reason why it
/// might not). No sanitizer can see into the library.
///
/// In a debug build the library is a small part of this work, so that without the remedy only a few texts in
/// ten thousand come out wrong; `CMarkReaderRaceTests` finds more.
@Suite struct HTMLRaceTests {
  private static let rounds = 300
  private static let parser = DocumentParser(referenceKinds: ["commitment"])
  private static let renderer = HTMLRenderer(words: HTMLRendererTests.words)

  /// Short texts, so that threads start and end parses as often as possible; those with nothing special
  /// finish first and, without the remedy, switch off what the others need.
  private static let texts = [
    "~~x~~ và ~y~", "www.example.org", "Xem https://example.org/đường.", "me@example.org", "просто текст",
    "a[^1]\n\n[^1]: ~~b~~ www.example.org", "- [x] ~~ѝ~~\n- [ ] https://example.org",
    "|~~h~~|\n|-|\n|www.example.org|",
    "*~~a~~* **www.example.org** `~~c~~`", "~a~~ ~~b~ www. http:// ~~~", "> ~~trích~~\n> https://example.org",
    "[www.example.org](commitment:12) ~~[x](#p1)~~", "a", "~~" + String(repeating: "dài ", count: 40) + "~~",
    String(repeating: "w:~ ", count: 30),
  ]

  private static func render(_ text: String) -> String {
    let file = SourceFile(path: "vi.md", text: text)
    let (body, footnotes) = renderer.render(parser.parse(file, body: file.bytes.indices).value)
    return body + footnotes
  }

  @Test func sameOnAllThreads() async {
    let expected = Self.texts.map(Self.render)
    let wrong = await withTaskGroup(of: Int.self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<Self.rounds).reduce(0) { wrong, round in
            wrong
              + Self.texts.indices.count { index in
                // Each task goes another way through the texts.
                let index = (index * (task + 1) + round) % Self.texts.count
                return Self.render(Self.texts[index]) != expected[index]
              }
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0, "of \(8 * Self.rounds * Self.texts.count) texts")
  }

  @Test func expectationsAreWhatTheyShouldBe() {
    #expect(Self.render("~~x~~ và ~y~") == "<p id=\"p1\"><del>x</del> và <del>y</del></p>\n")
    #expect(
      Self.render("www.example.org")
        == "<p id=\"p1\"><a href=\"http://www.example.org\">www.example.org</a></p>\n"
    )
  }
}
