// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Testing

@Suite struct YAMLParserTests {
  private func parse(_ text: String) -> Diagnosed<YAMLNode> {
    YAMLParser().parse(SourceFile(path: "facts.yml", text: text))
  }

  @Test func keepsScalarsAsWritten() {
    guard case .mapping(let pairs) = parse("a: no\nb: 012\nc: 12:30\nd: \"~\"\ne: ~\nf:\n").value.value else {
      Issue.record("no mapping")
      return
    }
    #expect(
      pairs.map(\.value.value) == [
        .scalar("no"), .scalar("012"), .scalar("12:30"), .scalar("~"), .null, .null,
      ]
    )
  }

  @Test func knowsWhereThingsStand() {
    let file = SourceFile(path: "facts.yml", text: "đầu: một\nhai: [\"ба\", в]\n")
    guard case .mapping(let pairs) = YAMLParser().parse(file).value.value,
      case .sequence(let items) = pairs[1].value.value
    else {
      Issue.record("no mapping")
      return
    }
    #expect(file.text(in: pairs[0].keyRange) == "đầu")
    #expect(file.text(in: pairs[0].value.range) == "một")
    #expect(file.text(in: items[0].range) == "\"ба\"")
    #expect(file.text(in: items[1].range) == "в")
  }

  @Test func countsLinesFromTheStartOfTheFile() {
    let file = SourceFile(path: "vi.md", text: "---\ntitle: Cảng\n---\n")
    guard case .mapping(let pairs) = YAMLParser().parse(file, in: 4..<17).value.value else {
      Issue.record("no mapping")
      return
    }
    #expect(file.text(in: pairs[0].value.range) == "Cảng")
  }

  @Test(arguments: [
    ("a: [1\n", 2, 1), ("a: 1\n b: 2\n", 2, 3), ("a: 1\na: 2\n", 1, 1), ("a: \"x\n", 2, 1), ("- a\n", 1, 1),
  ])
  func saysWhereItIsMalformed(text: String, line: Int, column: Int) {
    let result = parse(text)
    #expect(result.diagnostics.map(\.code) == [.malformedYAML])
    #expect(result.diagnostics.first?.place.line == line)
    #expect(result.diagnostics.first?.place.column == column)
    #expect(result.value.value == .mapping([]))
  }

  @Test func emptyIsAnEmptyMapping() {
    for text in ["", "# nothing\n", "~\n"] {
      #expect(parse(text).diagnostics.isEmpty)
      #expect(parse(text).value.value == .mapping([]))
    }
  }

  /// A few lines of aliases to aliases stand for a billion values.
  @Test func doesNotExpandAliasesForEver() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      text +=
        "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", "))]\n"
    }
    #expect(parse(text).diagnostics.map(\.code) == [.malformedYAML])
  }
}
