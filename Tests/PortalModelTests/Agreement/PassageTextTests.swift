// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown
import Testing

@testable import PortalModel

@Suite struct PassageTextTests {
  /// What the file has where a part of the words stands.
  private func source(of words: String, in markdown: String) throws -> String {
    let file = SourceFile(path: "vi.md", text: markdown)
    let document = DocumentParser(referenceKinds: ["event"]).parse(file, body: 0..<file.bytes.count).value
    let text = PassageText(document.blocks.flatMap(\.inlines))
    let range = try #require(text.string.firstRange(of: words), "\(text.string)")
    return file.text(in: text.source(of: range))
  }

  @Test(arguments: [
    ("a 45 b", "45", "45"), ("a *45* b", "45", "45"), ("**ngày _45_**", "45", "45"),
    ("a *4*5 b", "45", "4*5"),
    ("~~a~~ b", "b", "b"), ("Việt 45 Nam", "45", "45"), ("a [b 45 c](event:x) d", "45", "45"),
    ("a [b *45*](event:x) d", "b 45", "b *45"), ("a [b](event:x) d", "d", "d"),
    ("first 1\nsecond 2\nthird 3", "2", "2"), ("first\n*второ 2*\nтрето", "второ 2", "второ 2"),
    ("first\nsecond", "first second", "first\nsecond"), ("a  \nb 7", "7", "7"),
  ])
  func aPartIsFoundThroughTheMarks(markdown: String, words: String, source: String) throws {
    #expect(try self.source(of: words, in: markdown) == source)
  }

  /// Bytes can't be counted there, and the piece that the parser made of them is meant.
  @Test(arguments: [
    ("a &amp; 45 b", "45"), ("a \\* 45 b", "45"), ("`45`", "45"), ("x &#52;5 y", "45"), ("*a \\_ 45*", "45"),
  ])
  func whereEntitiesStandThePieceIsMeant(markdown: String, words: String) throws {
    let source = try source(of: words, in: markdown)
    #expect(!source.isEmpty)
    #expect(markdown.contains(source))
  }

  /// A piece with entities does not move those beside it.
  @Test func whatStandsBesideAnEntityIsFound() throws {
    #expect(try source(of: "45", in: "a &amp; b *45* c") == "45")
    #expect(try source(of: "45", in: "a \\* b\nc 45") == "45")
  }

  @Test func nothingIsSomewhere() {
    let text = PassageText([])
    #expect(text.string.isEmpty)
    #expect(text.source(of: text.string.startIndex..<text.string.endIndex) == 0..<0)
  }

  @Test func referencesToNotesAreNoWords() {
    let reference = FootnoteReference(number: 1, label: "x", occurrence: 1)
    let text = PassageText([
      Inline(.text("a"), range: 0..<1), Inline(.footnoteReference(reference), range: 1..<5),
      Inline(.lineBreak, range: 5..<6), Inline(.text("b"), range: 6..<7),
    ])
    #expect(text.string == "a b")
  }
}
