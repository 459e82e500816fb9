// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import PortalModel
import PortalSamples

/// Where a word stands, whatever it stands in. The word is `tr\u{430}de`, with a Cyrillic letter.
@Suite struct TextRunReaderTests {
  private static let word = "tr\u{430}de"

  /// The lines and columns of the word by the checks of a whole portal.
  private func places(front: String = "title: T\nsummary: S", body: String = "B", kind: String = "pages")
    -> [String]
  {
    let portal = SmallPortal(
      languages: ["en"],
      facts: ["\(kind)/a": "{}"],
      texts: ["\(kind)/a/en": (front: front, body: body)]
    )
    return portal.joined.checked().filter { $0.code == .mixedScriptWord }.map { diagnostic in
      #expect(diagnostic.place.length == 5)
      return "\(diagnostic.place.line ?? 0):\(diagnostic.place.column ?? 0)"
    }
  }

  @Test(arguments: [
    ("a W", "5:3"), ("*a* **W**", "5:7"), ("a\nb W", "6:3"), ("## W", "5:4"), ("> W", "5:3"),
    ("- a\n- b\n  - W", "7:5"), ("1. [ ] W", "5:8"), ("| a | b |\n|---|---|\n| c | W |", "7:7"),
    ("a[^1]\n\n[^1]: b\n    W", "8:5"), ("[W](term:b)", "5:2"), ("[ж W](lang:bg)", "5:4"), ("\\* W", "5:4"),
    ("~~W~~", "5:3"), ("a  \nW", "6:1"), ("Đức W", "5:5"),
  ])
  func wordsOfTheBody(body: String, place: String) {
    #expect(places(body: body.replacing("W", with: Self.word)) == [place])
  }

  @Test(arguments: [
    ("title: W\nsummary: S", "2:8"), ("title: T\nsummary: 'It''s W'", "3:17"),
    ("title: \"a \\\" W\"\nsummary: S", "2:14"), ("title: T\nshort: a W\nsummary: S", "3:10"),
    ("title: T\nsummary: a\n  b W", "4:5"), ("title: T\nsummary: >-\n  a\n  W", "5:3"),
  ])
  func wordsOfFrontMatter(front: String, place: String) {
    #expect(places(front: front.replacing("W", with: Self.word)) == [place])
  }

  @Test func formsOfATerm() {
    let front = "title: T\nsummary: S\nforms:\n  - a\n  - W*\nforbidden: [b, W]"
    #expect(places(front: front.replacing("W", with: Self.word), kind: "glossary") == ["6:5", "7:16"])
  }

  @Test(arguments: [
    "`W`", "```\nW\n```", "[a](https://example.org/W)", "https://example.org/W", "W@example.org",
    "[](term:W)",
  ])
  func whatIsNotForReadersIsPassedOver(body: String) {
    #expect(places(body: body.replacing("W", with: Self.word)).isEmpty)
  }
}
