// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown
import PortalSamples
import Testing

@testable import PortalModel

@Suite struct PassageTests {
  private func text(_ body: String, front: String = "title: T\nsummary: S") throws -> EntryText {
    let portal = SmallPortal(
      languages: ["vi"],
      facts: ["pages/a": "{}"],
      texts: ["pages/a/vi": (front: front, body: body)]
    )
    let entry = try #require(portal.joined.entry(EntryID(.page, "a")))
    let language = try #require(LanguageTag("vi"))
    return try #require(entry.texts[language])
  }

  private func words(_ body: String) throws -> [String] {
    try text(body).passages.dropFirst(2).map { "\($0.name): \($0.words)" }
  }

  @Test func everythingThatIsReadHasAName() throws {
    let body = """
      A[^1].

      ## B

      - c
      - d

        e

      ---

      | f | g |
      |---|---|
      | h | i |

      > j
      >
      > - k
      > - l

      ```
      m
      ```

      1. n

      [^1]: o

          p
      """
    #expect(
      try words(body) == [
        "p1: A.", "s1: B", "p2.1: c", "p2.2: d e", "p4.0: f g", "p4.1: h i", "p5: j k l", "p6: m", "p7.1: n",
        "fn1: o p",
      ]
    )
  }

  @Test func frontMatterComesFirst() throws {
    let text = try text("B", front: "summary: S s\ntitle: T t\nshort: U")
    #expect(text.passages.map(\.name) == ["title", "short", "summary", "p1"])
    #expect(text.passages.map(\.words) == ["T t", "U", "S s", "B"])
    #expect(try self.text("B").passages.map(\.name) == ["title", "summary", "p1"])
  }

  /// The name is that of the anchor, so that a link can lead to it.
  @Test func namesOfBlocksAreAnchors() throws {
    let text = try text("a[^1]\n\n- b\n- c\n\n[^1]: d")
    let anchors = Set(text.body.anchors)
    #expect(text.passages.dropFirst(2).allSatisfy { anchors.contains($0.name) })
  }

  @Test(arguments: [
    "Hai bên gặp nhau", "Hai\nbên   gặp\u{A0}nhau", "**Hai** bên [gặp](https://example.org/x) _nhau_",
    "Hai bên gặp nhau[^1]\n\n[^1]: n", "Hai bên\\\ngặp nhau", "Hai bên  \ngặp nhau",
    "Hai bên g&#x1EB7;p nhau",
    "Hai\u{202F}bên gặp nhau",
  ])
  func wordsAreTheSameWithOtherMarksAndSpaces(body: String) throws {
    #expect(try words(body).first == "p1: Hai bên gặp nhau")
  }

  @Test(arguments: ["Hai bên gặp", "hai bên gặp nhau", "Hai bên gặp nhau.", "Haibên gặp nhau"])
  func otherWordsAreOther(body: String) throws {
    #expect(try words(body).first != "p1: Hai bên gặp nhau")
  }

  @Test func onlyTextIsLookedAtForWordsButLinksAndNotesAreKept() throws {
    let passages = try text("[*a* 1](event:x)[^1] [](event:y) b[^1]\n\n[^1]: [c](#p1)").passages.dropFirst(2)
    #expect(passages.map(\.links.count) == [2, 1])
    #expect(passages.map { $0.footnotes.map(\.reference.number) } == [[1, 1], []])
  }

  @Test(arguments: [
    "title: Năm 2025", "title: 'Năm 2025'", "title: \"Năm 2025\"", "title:    Năm 2025   # c",
  ])
  func aFigureInTheFrontMatterIsFound(line: String) throws {
    let text = try text("B", front: "\(line)\nsummary: S")
    let title = try #require(text.passages.first)
    let year = try #require(title.text.string.firstRange(of: "2025"))
    #expect(text.file.text(in: title.text.source(of: year)) == "2025")
    #expect(text.file.text(in: title.range) == "Năm 2025")
  }

  /// Where the value is written in another way than it is read the rest of its line is meant.
  @Test(arguments: [
    ("title: \"N\\u0103m 2025\"", "\"N\\u0103m 2025\""), ("title: 'Năm ''2025'", "'Năm ''2025'"),
    ("title: >-\n  Năm\n  2025", ">-"), ("title: Năm\n  2025", "Năm"),
  ])
  func whereAValueHasEscapesItsLineIsMeant(line: String, source: String) throws {
    let text = try text("B", front: "\(line)\nsummary: S")
    let title = try #require(text.passages.first)
    let year = try #require(title.text.string.firstRange(of: "2025"))
    #expect(text.file.text(in: title.text.source(of: year)) == source)
  }
}
