// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import Markdown

/// That links are found where they stand: 👉…👈 marks each of them.
@Suite struct PositionTests {
  @Test(arguments: [
    "Văn bản về торговия: 👉[a](#p1)👈 và 👉[b](#p2)👈.",
    "*Đường* **👉[a](#p1)👈** ~~👉[b](#p2)👈~~",
    "Первый\nвторой 👉[a](#p1)👈\n  третий, с отступом, 👉[b](#p2)👈",
    "> Trích\n> dẫn 👉[a](#p1)👈\nlười 👉[b](#p2)👈",
    "- mục\n  một 👉[a](#p1)👈\nlazy 👉[b](#p2)👈\n\n  1. ѝ 👉[c](#p3)👈",
    "- [x] задача 👉[a](#p1)👈",
    "> - > 👉[a](#p1)👈\n>   > 👉[b](#p2)👈",
    "## Đề mục 👉[a](#p1)👈 ##",
    "Đề mục 👉[a](#p1)👈\nhai dòng 👉[b](#p2)👈\n---\n\n👉[c](#p3)👈",
    "| Đầu | 👉[a](#p1)👈 |\n|---|---|\n| 👉[b](#p2)👈 | x \\| 👉[c](#p3)👈 |",
    "ѝ\nĐầu | 👉[a](#p1)👈\n---|---\n👉[b](#p2)👈 | 2",
    "- | Đầu | 👉[a](#p1)👈 |\n  |---|---|\n  | 👉[b](#p2)👈 | c |",
    "- [ ] | Đầu | 👉[a](#p1)👈 |\n  |---|---|\n  | 👉[b](#p2)👈 | c |",
    "Chữ[^1] 👉[a](#p1)👈\n\n[^1]: Chú 👉[b](#p2)👈\n    thích 👉[c](#p3)👈\nlười 👉[d](#p4)👈",
    "[x]: #p1\n[y]: #p2\nĐường 👉[x]👈\nvà 👉[y][]👈 và 👉[z][x]👈",
    "`mã\nhai dòng` 👉[a](#p1)👈\nsau 👉[b](#p2)👈",
    "👉[a](\n#p1\n\"tựa\")👈 rồi 👉[b](#p2)👈\nsau 👉[c](#p3)👈",
    "👉[một\nhai](#p1)👈 ба",
    "dòng\\\nsau 👉[a](#p1)👈  \nnữa 👉[b](#p2)👈",
    "&copy; &amp; \\* \\[ 👉[a](#p1)👈",
    "Xem 👉https://example.org/đường👈, 👉www.example.org👈 (👉www.example.org/a👈)\nme@example.org или 👉<https://example.org>👈 👉[a](#p1)👈",
    "&amp;👉https://example.org👈 ~ 👉www.example.org👈~ 👉[a](#p1)👈",
    "\tкод\n\n👉[a](#p1)👈",
    "***👉[a](#p1)👈***, *_👉[b](#p2)👈_*",
  ])
  func linksAreFound(text: String) {
    let marked = MarkedText(text)
    let result = marked.parse()
    #expect(result.value.links.map(\.range).sorted { $0.lowerBound < $1.lowerBound } == marked.marks)
    #expect(result.diagnostics.filter { $0.code != .headingLevel } == [])
  }

  @Test func blocks() {
    let marked = MarkedText(
      """
      👉## Đề mục👈

      👉Đoạn văn
      hai dòng👈

      👉- một
      - два

        ba👈

      👉> trích
      dẫn👈
      👉```
      mã
      ```👈

      👉| h |
      |---|
      | 1 |👈

      👉Đề mục
      ======👈

      👉***👈
          \u{20}
      """
    )
    #expect(marked.parse().value.blocks.map(\.range) == marked.marks)
  }

  @Test func itemsRowsAndCells() throws {
    let marked = MarkedText("👉- một👈\n👉- два\n  ba👈\n\n👉| 👉h👈 | 👉i👈 |👈\n|---|---|\n👉| 👉ѝ👈 |👈\n")
    let blocks = marked.parse().value.blocks
    guard case .list(let list)? = blocks.first?.kind, case .table(let table)? = blocks.last?.kind else {
      Issue.record("no list and table")
      return
    }
    let rows = table.rows.flatMap { row in
      [row.range] + row.cells.map(\.range).filter { !$0.isEmpty }
    }
    #expect(list.items.map(\.range) + rows == marked.marks)
  }

  @Test func unclosedCodeEndsWithItsQuote() {
    let marked = MarkedText("👉> ```\n> mã👈\n👉sau👈")
    #expect(marked.parse().value.blocks.map(\.range) == marked.marks)
  }

  @Test func footnoteBeginsBehindItsMarker() {
    let marked = MarkedText("a[^1]\n\n[^1]: 👉Chú thích\n    hai dòng👈\n\nb")
    #expect(marked.parse().value.footnotes.map(\.range) == marked.marks)
  }

  @Test(arguments: ["a\r\nb 👉[x](#p1)👈\r\n\r\n> в 👉[y](#p2)👈\r\n", "a\rb 👉[x](#p1)👈\r\r> в 👉[y](#p2)👈\r"])
  func otherLineBreaks(text: String) {
    let marked = MarkedText(text)
    #expect(marked.parse().value.links.map(\.range) == marked.marks)
  }

  @Test func bodyThatStartsInsideALine() {
    let file = SourceFile(path: "a.md", text: "đầu: [x](#p1)\n[y](#p2)\n")
    let start = "đầu: ".utf8.count
    let document = DocumentParser(referenceKinds: []).parse(file, body: start..<file.bytes.count).value
    #expect(document.links.map { file.text(in: $0.range) } == ["[x](#p1)", "[y](#p2)"])
  }
}
