// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Testing

@Suite struct FactReaderTests {
  private func reader(_ text: String) -> FactReader {
    let file = SourceFile(path: "facts.yml", text: text)
    return FactReader(YAMLParser().parse(file).value, in: file, describing: "a thing")
  }

  @Test func readsEachType() {
    var reader = reader("name: x\nnumber: 12\nflag: true\ndate: 1950-02\nlist: [a, b]\n")
    #expect(reader.text("name") == "x")
    #expect(reader.integer("number") == 12)
    #expect(reader.boolean("flag") == true)
    #expect(reader.date("date") == PartialDate("1950-02"))
    #expect(reader.texts("list").map(\.value) == ["a", "b"])
    reader.finish()
    #expect(reader.diagnostics.isEmpty)
  }

  /// What would begin a line of its own in a calendar or a citation.
  @Test(arguments: [#""a\nb""#, #""a\rb""#, #""a\tb""#, "|\n  a", "\"a\n\n  b\""])
  func aTextIsOneLine(text: String) {
    var reader = reader("name: \(text)\nlist: [\"a\\nb\", c]\n")
    _ = (reader.text("name"), reader.texts("list"))
    #expect(reader.diagnostics.map(\.code) == [.illTypedFact, .illTypedFact])
    #expect(reader.diagnostics.first?.place.line == 1)
  }

  @Test(arguments: ["a\n  b", ">-\n  a\n  b", "'a\n  b'"])
  func aLineMayBeFolded(text: String) {
    var reader = reader("name: \(text)\n")
    #expect(reader.text("name") == "a b")
    #expect(reader.diagnostics.isEmpty)
  }

  @Test(arguments: ["012", "1.0", "twelve", "+1", "[1]"])
  func aNumberIsWrittenAsOne(text: String) {
    var reader = reader("number: \(text)\n")
    #expect(reader.integer("number") == nil)
    #expect(reader.diagnostics.map(\.code) == [.illTypedFact])
    #expect(reader.diagnostics.first?.place.column == 9)
  }

  @Test func whatNobodyAskedForIsUnknown() {
    var reader = reader("nmae: x\nother: y\n")
    #expect(reader.text("name") == nil)
    reader.finish()
    #expect(reader.diagnostics.map(\.code) == [.unknownFact, .unknownFact])
    #expect(reader.diagnostics.map(\.fix) == ["did you mean ‘name’?", "one of: name"])
  }

  @Test func saysOnceWhatIsMissingOrIllTyped() {
    var missing = reader("other: 1\n")
    _ = missing.required("number", missing.integer("number"))
    #expect(missing.diagnostics.map(\.code) == [.missingFact])
    var illTyped = reader("number: x\n")
    _ = illTyped.required("number", illTyped.integer("number"))
    #expect(illTyped.diagnostics.map(\.code) == [.illTypedFact])
  }

  @Test func readsNestedMappingsAsStrictly() {
    var reader = reader("items:\n  - name: a\n  - nmae: b\n  - c\n")
    let names = reader.mappings("items", describing: "an item") { $0.text("name") }
    #expect(names == ["a"])
    #expect(reader.diagnostics.map(\.code) == [.unknownFact, .illTypedFact])
    #expect(reader.diagnostics.map(\.place.line) == [3, 4])
  }

  @Test func aListHasABound() {
    func read(_ count: Int) -> (count: Int, diagnostics: [Diagnostic]) {
      var reader = reader("names:\n" + (0..<count).map { "  - a\($0)\n" }.joined())
      let count = reader.texts("names").count
      return (count, reader.diagnostics)
    }
    #expect(read(1000).count == 1000)
    #expect(read(1000).diagnostics == [])
    #expect(read(1001).count == 0)
    #expect(read(1001).diagnostics.map(\.code) == [.illTypedFact])
    #expect(read(1001).diagnostics.map(\.place.line) == [1002])
  }

  @Test func wordsComeFromTheVocabulary() {
    var reader = reader("verbs: [agreed, agred]\n")
    #expect(reader.words("verbs", from: ["agreed", "desire"]) == ["agreed"])
    #expect(reader.diagnostics.map(\.fix) == ["did you mean ‘agreed’?"])
  }
}
