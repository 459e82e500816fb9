// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Testing

@Suite struct InterfaceStringsTests {
  private func language(_ tag: String) throws -> Language { Language(try #require(LanguageTag(tag))) }

  private func strings(_ tag: String, _ text: String) throws -> Diagnosed<InterfaceStrings> {
    try InterfaceStringsParser(language(tag)).parse(SourceFile(path: "strings.\(tag).yml", text: text))
  }

  /// The Bulgarian count form (бройна форма) is the form “other”.
  @Test func countsInTheFormOfTheLanguage() throws {
    let bulgarian = try strings("bg", "n:\n  one: \"{count} ангажимент\"\n  other: \"{count} ангажимента\"\n")
      .value
    #expect(bulgarian.text("n", count: 1, in: try language("bg")) == "1 ангажимент")
    #expect(bulgarian.text("n", count: 37, in: try language("bg")) == "37 ангажимента")
    let vietnamese = try strings("vi", "n:\n  other: \"{count} cam kết\"\n").value
    #expect(vietnamese.text("n", count: 1, in: try language("vi")) == "1 cam kết")
  }

  @Test func fillsPlaces() throws {
    let strings = try strings("en", "x: \"{page} | {site}\"\n").value
    #expect(strings.text("x", ["page": "P", "site": "S"]) == "P | S")
  }

  @Test func aFormForEachCategoryIsNeeded() throws {
    #expect(try strings("bg", "n:\n  other: x\n").diagnostics.map(\.code) == [.missingPluralForm])
    #expect(try strings("vi", "n:\n  other: x\n").diagnostics.isEmpty)
  }

  @Test func languagesAreComparedAllAround() throws {
    let vi = try strings("vi", "a: \"{n}\"\nb: x\n").value
    let bg = try strings("bg", "a: \"{m}\"\nc: x\n").value
    let diagnostics = InterfaceStringsCheck(used: ["a": nil, "b": nil]).diagnostics([vi, bg])
    #expect(
      diagnostics.map { "\($0.code.rawValue) \($0.place.path)" } == [
        "missing-string strings.bg.yml", "unknown-string strings.bg.yml",
        "unequal-placeholders strings.bg.yml",
      ]
    )
  }
}
