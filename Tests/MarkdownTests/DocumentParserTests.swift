// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import Markdown

@Suite struct DocumentParserTests {
  private func blocks(_ text: String) -> [Block] { document(text).blocks }

  private func onlyInlines(_ text: String) -> [Inline] {
    guard case .paragraph(let inlines)? = blocks(text).first?.kind else { return [] }
    return inlines
  }

  @Test func everyKindOfBlock() throws {
    let text = """
      ## Heading

      Paragraph

      > Quote

      3. three
      4. four

      ```swift x
      let <a>
      ```

      ***
      """
    let blocks = blocks(text)
    try #require(blocks.count == 6)
    guard case .heading(level: 2, let title) = blocks[0].kind else { Issue.record("no heading"); return }
    #expect(title.plainText == "Heading")
    guard case .blockQuote(let quoted) = blocks[2].kind else { Issue.record("no quote"); return }
    #expect(quoted.plainText == "Quote")
    guard case .list(let list) = blocks[3].kind else { Issue.record("no list"); return }
    #expect(list.start == 3)
    #expect(list.isTight)
    #expect(list.items.map(\.isDone) == [nil, nil])
    guard case .codeBlock(let info, let code) = blocks[4].kind else { Issue.record("no code"); return }
    #expect(info == "swift x")
    #expect(code == "let <a>\n")
    #expect(blocks[5].kind == .thematicBreak)
  }

  @Test func everyKindOfInline() {
    let link = Link(
      destination: .anchor("p1"),
      title: "g",
      children: [Inline(.text("f"), range: 25..<26)],
      range: 24..<36
    )
    #expect(
      onlyInlines("a\n*b* **c** ~~d~~ `e`  \n[f](#p1 \"g\")") == [
        Inline(.text("a"), range: 0..<1),
        Inline(.softBreak, range: 1..<2),
        Inline(.emphasis([Inline(.text("b"), range: 3..<4)]), range: 2..<5),
        Inline(.text(" "), range: 5..<6),
        Inline(.strong([Inline(.text("c"), range: 8..<9)]), range: 6..<11),
        Inline(.text(" "), range: 11..<12),
        Inline(.strikethrough([Inline(.text("d"), range: 14..<15)]), range: 12..<17),
        Inline(.text(" "), range: 17..<18),
        Inline(.code("e"), range: 18..<21),
        Inline(.lineBreak, range: 23..<24),
        Inline(.link(link), range: 24..<36),
      ]
    )
  }

  @Test func tasks() {
    guard case .list(let list)? = blocks("- [x] done\n- [ ] open\n- none\n").first?.kind else {
      Issue.record("no list")
      return
    }
    #expect(list.items.map(\.isDone) == [true, false, nil])
    #expect(list.items.map(\.blocks.plainText) == ["done", "open", "none"])
  }

  @Test func tables() throws {
    let text = "| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | *2* |\n| x\\|y | | | | too many |\n"
    guard case .table(let table)? = blocks(text).first?.kind else { Issue.record("no table"); return }
    #expect(table.alignments == [nil, .left, .center, .right])
    #expect(table.header.cells.map(\.inlines.plainText) == ["a", "b", "c", "d"])
    #expect(
      table.body.map { $0.cells.map(\.inlines.plainText) } == [["1", "2", "", ""], ["x|y", "", "", ""]]
    )
  }

  @Test func looseList() {
    guard case .list(let list)? = blocks("- a\n\n- b\n").first?.kind else { Issue.record("no list"); return }
    #expect(!list.isTight)
  }

  @Test func footnotes() {
    let document = document(
      "Một[^b] два[^a], again[^b].\n\n[^a]: Alpha.\n[^b]: Beta\n    goes on[^b].\n\n    And on.\n"
    )
    #expect(document.footnotes.map(\.number) == [1, 2])
    #expect(document.footnotes.map(\.label) == ["b", "a"])
    #expect(document.footnotes.map(\.referenceCount) == [3, 1])
    #expect(document.footnotes.map(\.blocks.plainText) == ["Beta goes on.\nAnd on.", "Alpha."])
    var references = [FootnoteReference]()
    document.walkInlines { inline in
      if case .footnoteReference(let reference) = inline.kind { references.append(reference) }
    }
    #expect(
      references == [
        FootnoteReference(number: 1, label: "b", occurrence: 1),
        FootnoteReference(number: 2, label: "a", occurrence: 1),
        FootnoteReference(number: 1, label: "b", occurrence: 2),
        FootnoteReference(number: 1, label: "b", occurrence: 3),
      ]
    )
  }

  @Test func linksInOrder() {
    let text =
      "[a](commitment:1)[^1] www.example.org\n\n|h|\n|-|\n|[b](#p1)|\n\n[^1]: <me@example.org>\n\n> [c](event:2#p3)\n"
    #expect(
      document(text).links.map(\.destination) == [
        .reference(kind: "commitment", name: "1", anchor: nil),
        .address("http://www.example.org"),
        .anchor("p1"),
        .reference(kind: "event", name: "2", anchor: "p3"),
        .address("mailto:me@example.org"),
      ]
    )
  }

  @Test func plainText() {
    let text = "## Об *щ*\n\nMột\nhai[^1] `ba`.\n\n- a\n- b\n\n|h|i|\n|-|-|\n|1|2|\n\n[^1]: Note.\n"
    #expect(document(text).plainText == "Об щ\nMột hai ba.\na\nb\nh\ti\n1\t2")
  }

  @Test func quotationMarksStayAsWritten() {
    #expect(document("\"a\" -- 'b' ... „в“").plainText == "\"a\" -- 'b' ... „в“")
  }

  @Test(arguments: ["", "\n", "   \n\n", "\u{FEFF}", "\r"])
  func nothing(text: String) {
    #expect(document(text).blocks.isEmpty)
  }

  @Test func bodyIsClampedToTheFile() {
    let file = SourceFile(path: "a.md", text: "abc")
    let parser = DocumentParser(referenceKinds: [])
    #expect(parser.parse(file, body: 1..<100).value.plainText == "bc")
    #expect(parser.parse(file, body: 3..<3).value.blocks.isEmpty)
  }

  @Test func bytesThatAreNoText() {
    let file = SourceFile(path: "a.md", bytes: [0x61, 0xFF, 0x00, 0x62, 0x0A])
    let document = DocumentParser(referenceKinds: []).parse(file, body: file.bytes.indices).value
    #expect(document.plainText == "a\u{FFFD}\u{FFFD}b")
  }
}
