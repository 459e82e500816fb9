// SPDX-License-Identifier: Apache-2.0

import PortalSamples
import Testing

@testable import PortalModel

@Suite struct TermIndexTests {
  /// What is found, as `term: words`.
  private func found(_ text: String, _ forms: [String: [String]], in language: String) throws -> [String] {
    let terms = SmallPortal.terms(forms, in: language).joined.entries(of: .term)
    try #require(terms.count == forms.count)
    return TermIndex(terms, in: try #require(LanguageTag(language))).matches(in: text)
      .map { "\($0.term.name): \(text[$0.range])" }
  }

  private static let vietnamese = [
    "trade": ["thương mại"], "turnover": ["kim ngạch thương mại"], "partner": ["đối tác"],
    "strategic": ["đối tác chiến lược"],
  ]
  private static let bulgarian = [
    "partner": ["партньорств*"], "strategic": ["стратегическ* партньорств*"], "trade": ["търговия"],
    "summit": ["среща на високо равнище"],
  ]

  @Test(arguments: [
    ("Thương mại giữa hai nước", ["trade: Thương mại"]),
    ("về THƯƠNG MẠI, đối tác.", ["trade: THƯƠNG MẠI", "partner: đối tác"]),
    ("(thương mại)", ["trade: thương mại"]),
    ("thương\u{A0}mại", ["trade: thương\u{A0}mại"]),
    // The same syllables with another mark, a part of a word, a syllable alone.
    ("thượng mại", []), ("thương mạib", []), ("xthương mại", []), ("thương", []), ("mại thương", []),
  ])
  func syllablesStandInSequence(text: String, expected: [String]) throws {
    #expect(try found(text, Self.vietnamese, in: "vi") == expected)
  }

  @Test(arguments: [
    "thương  mại", "thương, mại", "thương\nmại", "thương\tmại", "thương-mại", "thương – mại",
    "thương \u{A0}mại", "thương. mại",
  ])
  func onlyOneSpaceStandsBetweenWords(text: String) throws {
    #expect(try found(text, Self.vietnamese, in: "vi").isEmpty)
  }

  @Test func theFormWithMostWordsWins() throws {
    let expected = ["turnover: kim ngạch thương mại", "strategic: đối tác chiến lược"]
    #expect(try found("kim ngạch thương mại và đối tác chiến lược", Self.vietnamese, in: "vi") == expected)
    // What does not go on as the longer form is the shorter one.
    #expect(try found("đối tác chiến thắng", Self.vietnamese, in: "vi") == ["partner: đối tác"])
  }

  @Test func noTermIsWithinAnother() throws {
    let forms = ["a": ["x y"], "b": ["y z"]]
    #expect(try found("x y z", forms, in: "en") == ["a: x y"])
    #expect(try found("x x y z", forms, in: "en") == ["a: x y"])
    #expect(try found("y z", forms, in: "en") == ["b: y z"])
  }

  /// So that no order of files can change a page.
  @Test func ofEqualFormsTheFirstNameWins() throws {
    #expect(try found("x y", ["b": ["x y"], "a": ["x y"], "c": ["x y"]], in: "en") == ["a: x y"])
  }

  @Test(arguments: [
    ("партньорство", ["partner: партньорство"]),
    ("Партньорството е", ["partner: Партньорството"]),
    ("стратегическото партньорство", ["strategic: стратегическото партньорство"]),
    ("СТРАТЕГИЧЕСКИ ПАРТНЬОРСТВА", ["strategic: СТРАТЕГИЧЕСКИ ПАРТНЬОРСТВА"]),
    ("партньорств", ["partner: партньорств"]),
    ("партньор", []), ("непартньорство", []),
    // Without an asterisk a form stands as it is.
    ("търговия", ["trade: търговия"]), ("търговията", []),
    ("среща на високо равнище", ["summit: среща на високо равнище"]),
    ("среща на високото равнище", []),
  ])
  func anAsteriskMeansAnyEnding(text: String, expected: [String]) throws {
    #expect(try found(text, Self.bulgarian, in: "bg") == expected)
  }

  @Test func aStemMayBeShort() throws {
    #expect(try found("век, века", ["a": ["в*"]], in: "bg") == ["a: век", "a: века"])
    #expect(try found("ox ohm", ["a": ["o*"]], in: "en") == ["a: ox", "a: ohm"])
  }

  @Test func aHyphenIsPartOfAWord() throws {
    let forms = ["a": ["co-operation"], "b": ["operation"], "c": ["vice-chair*"]]
    #expect(
      try found("Co-operation of vice-chairs", forms, in: "en") == ["a: Co-operation", "c: vice-chairs"]
    )
    #expect(try found("co operation", forms, in: "en") == ["b: operation"])
    #expect(try found("non-operation", forms, in: "en").isEmpty)
  }

  @Test func numbersAreWords() throws {
    let forms = ["a": ["nghị định 99"]]
    #expect(try found("Nghị định 99.", forms, in: "vi") == ["a: Nghị định 99"])
    #expect(try found("Nghị định 990", forms, in: "vi").isEmpty)
  }

  @Test func aLanguageFindsItsOwnFormsOnly() throws {
    let terms = SmallPortal.terms(["a": ["x"]], in: "en").joined.entries(of: .term)
    #expect(TermIndex(terms, in: try #require(LanguageTag("bg"))).matches(in: "x").isEmpty)
    #expect(TermIndex([], in: try #require(LanguageTag("en"))).matches(in: "x").isEmpty)
  }

  @Test(arguments: ["", " ", "–", "-", "…"])
  func nothingIsFoundInNothing(text: String) throws {
    #expect(try found(text, Self.vietnamese, in: "vi").isEmpty)
  }
}
