// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import Markdown

/// That texts which the library would take seconds or gigabytes for come back with a diagnostic. What is
/// not refused here but should be makes the test run for minutes; no times are measured.
@Suite struct DocumentBoundsTests {
  private func refusal(_ text: String) -> Diagnostic? {
    let result = MarkedText(text).parse()
    guard result.diagnostics.count == 1, result.value == Document() else { return nil }
    return result.diagnostics.first
  }

  private func fill(_ pattern: String, after start: String = "") -> String {
    start
      + String(
        repeating: pattern,
        count: (DocumentBounds.maximumSize - 1000 - start.utf8.count) / pattern.utf8.count
      )
  }

  @Test func fileTooLarge() {
    let file = SourceFile(
      path: "vi.md",
      bytes: Array(repeating: 0x0A, count: DocumentBounds.maximumFileSize + 1)
    )
    let result = DocumentParser(referenceKinds: []).parse(file, body: 5..<10)
    #expect(result.diagnostics == [Diagnostic(.fileTooLarge, "file of \(1024) KiB", at: file.place)])
  }

  @Test func textTooLarge() {
    let diagnostic = refusal(String(repeating: "chữ\n\n", count: 60_000))
    #expect(diagnostic?.code == .textTooComplex)
    #expect(diagnostic?.summary == "text of 410 KiB (at most 256)")
    #expect(diagnostic?.place.line == 4)
  }

  @Test(arguments: [
    String(repeating: ">", count: 100_000), String(repeating: "> ", count: 101),
    String(repeating: "- ", count: 101),
    String(repeating: "1. ", count: 101), String(repeating: "[^a]: ", count: 101),
    String(repeating: "> - 2) ", count: 34),
    String(repeating: " ", count: 204) + "- a", String(repeating: "\t", count: 60) + "a",
  ])
  func nestingTooDeep(line: String) {
    let marked = MarkedText("Đường\n👉\(line)👈\n")
    let result = marked.parse()
    #expect(result.value == Document())
    #expect(result.diagnostics.map(\.code) == [.nestingTooDeep])
    #expect(result.diagnostics.map(\.place) == marked.places)
    #expect(result.diagnostics.first?.summary == "more than 100 quotes, lists or marks in each other")
  }

  @Test func nestingAcrossLines() {
    let text = (0..<150).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    #expect(refusal(text)?.code == .nestingTooDeep)
  }

  @Test(arguments: ["*a **b ", "![a ", "_a *b "])
  func inlinesNestedTooDeep(open: String) {
    let close = ["*a **b ": " b** a*", "![a ": " a](#p1)", "_a *b ": " b* a_"][open] ?? ""
    let marked = MarkedText(
      "Đường\n\n👉" + String(repeating: open, count: 99) + "x" + String(repeating: close, count: 99) + "👈\n"
    )
    let result = marked.parse()
    #expect(result.value == Document())
    #expect(result.diagnostics.map(\.code) == [.nestingTooDeep])
    #expect(result.diagnostics.map(\.place) == marked.places)
  }

  @Test func deepButNotTooDeep() {
    let text =
      String(repeating: "> ", count: 60) + String(repeating: "*a **b ", count: 10) + "x"
      + String(repeating: " b** a*", count: 10)
    let result = MarkedText(text).parse()
    #expect(result.diagnostics.isEmpty)
    #expect(result.value.plainText.contains("x"))
    #expect(document(String(repeating: " ", count: 300)).blocks.isEmpty)
  }

  @Test func tableTooWide() {
    func table(_ columns: Int) -> String {
      "|" + String(repeating: "a|", count: columns) + "\n👉|" + String(repeating: "-|", count: columns) + "👈\n"
    }
    let marked = MarkedText("Đường\n\n" + table(101))
    let result = marked.parse()
    #expect(result.value == Document())
    #expect(result.diagnostics.map(\.code) == [.tableTooWide])
    #expect(result.diagnostics.map(\.place) == marked.places)
    #expect(result.diagnostics.first?.summary == "table of 101 columns")
    #expect(result.diagnostics.first?.fix == "split it into several")
    #expect(MarkedText(table(100)).parse().diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("a\n", "|a|b|c|d|e|f|g|h|\n|-|-|-|-|-|-|-|-|\n", "tables of more than 100000 cells"),
    ("a|b\n:-\n", "", "a line of dashes under 670 lines without a blank one"),
    ("a\n", "-|-\n", "tables of more than 100000 cells"),
    ("![[]()", "", "more than 100 images"),
    ("a<? ", "", "more than 100 times ‘<!’ or ‘<?’"),
    ("<!A ", "", "more than 100 times ‘<!’ or ‘<?’"),
    ("b~~ ", "~a ", "more than 5000 groups of tildes"),
    (
      "[a]", "[a]: \(String(repeating: "b", count: 9000))\n\n",
      "84046 brackets and 9002 bytes of link definitions"
    ),
    (")", "https://example.org/a", "an address that is too long"),
    ("://a", "https", "an address that is too long"),
    ("[^a]* ", "", "43524 brackets and 43524 marks of emphasis without a blank line"),
  ])
  func textTooComplex(pattern: String, start: String, summary: String) {
    let diagnostic = refusal(fill(pattern, after: start))
    #expect(diagnostic?.code == .textTooComplex)
    #expect(diagnostic?.summary == summary)
    #expect(diagnostic?.place.line != nil)
  }

  @Test func lineOfDashesFarBelow() {
    let diagnostic = refusal(fill("a\n") + "-|-\n")
    #expect(diagnostic?.code == .textTooComplex)
  }

  /// The other kinds of text are linear in the library; here because they are slow where it is newer or older.
  @Test(arguments: [
    "chữ và ѝ\n\n", "*a _b ", "a**b c* ", "`` ` ", "<a b=\"", "\\*", "&amp;", "[a] ", "\"a\" ", "- a\n\n",
    "    a\n\n",
    "a\\\n", "a  \n", "> a\n", "_a_ ",
  ])
  func longTexts(pattern: String) {
    let text = String(repeating: pattern, count: 20_000 / pattern.utf8.count)
    let diagnostics = MarkedText(text).parse().diagnostics
    #expect(diagnostics.allSatisfy { $0.code == .rawHTML })
  }
}
