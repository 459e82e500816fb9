// SPDX-License-Identifier: Apache-2.0

import Foundation
import RegexBuilder
import TestSupport
import Testing

/// The portal that this repository is for.
@Suite struct RealContentTests {
  @Test func buildsWithoutADiagnostic() throws {
    let output = try TemporaryFolder()
    let stele = try SteleProcess.run(["build", "--quiet", "--output", output.path], in: Project.root)
    #expect(stele.error == "")
    #expect(stele.exitCode == 0)
    let pages = try files(below: output.url).keys.filter { $0.hasSuffix(".html") }
    // 3 × (4 + 2 parts + 6 pillars + 7 sectors + 37 commitments + 44 events) + chooser + not found
    #expect(pages.count == 3 * (4 + 2 + 6 + 7 + 37 + 44) + 2)
  }

  /// Dates, periods and numbers of each paragraph of the statement, in each language.
  @Test(arguments: StatementFact.all)
  func everyFactStandsInEachLanguage(fact: StatementFact) throws {
    for (language, words) in zip(["vi", "bg", "en"], [fact.vi, fact.bg, fact.en]) {
      let text = try Self.text(of: fact.folder, in: language)
      for word in words { #expect(text.contains(word), "\(fact.folder)/\(language).md lacks ‘\(word)’") }
    }
  }

  /// What is a number in one language is the same number in the others, nothing more and nothing less.
  @Test func everyEntryHasTheSameNumbersInEachLanguage() throws {
    let folders = Set(
      try files(below: Project.root.appending(path: "Content")).keys.compactMap { path in
        path.hasSuffix("/facts.yml") ? String(path.dropLast(10)) : nil
      }
    )
    #expect(folders.count == 96)
    for folder in folders {
      let numbers = try ["vi", "bg", "en"].map {
        Numbers.all(in: try Self.text(at: folder, in: $0), language: $0)
      }
      #expect(numbers[0] == numbers[2], "\(folder): vi and en")
      #expect(numbers[1] == numbers[2], "\(folder): bg and en")
    }
  }

  private static func text(of folder: String, in language: String) throws -> String {
    let paths = try files(below: Project.root.appending(path: "Content")).keys
    let path = try #require(paths.first { "/\($0)".contains("/\(folder)") && $0.hasSuffix("/facts.yml") })
    return try text(at: String(path.dropLast(10)), in: language)
  }

  private static func text(at folder: String, in language: String) throws -> String {
    let file = Project.root.appending(path: "Content/\(folder)/\(language).md")
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}

/// A date, period or number that a paragraph of the statement names.
struct StatementFact: Sendable, CustomTestStringConvertible {
  /// The start of the folder's name.
  let folder: String
  let vi: [String]
  let bg: [String]
  let en: [String]

  var testDescription: String { folder }

  init(_ folder: String, vi: String..., bg: String..., en: String...) {
    self.folder = folder
    (self.vi, self.bg, self.en) = (vi, bg, en)
  }

  static let all = [
    StatementFact(
      "statement/preamble",
      vi: "75",
      "1950",
      "từ ngày 22 đến ngày 24 tháng 10 năm 2025",
      bg: "75",
      "1950",
      "22",
      "24 октомври 2025 г.",
      en: "75",
      "1950",
      "22",
      "24 October 2025"
    ),
    StatementFact(
      "12-",
      vi: "Cách mạng công nghiệp lần thứ tư",
      bg: "Четвъртата индустриална революция",
      en: "Fourth Industrial Revolution"
    ),
    StatementFact(
      "15-",
      vi: "1998",
      "lần thứ 5",
      "2030–2045",
      bg: "1998 г.",
      "5-ата сесия",
      "2030–2045 г.",
      en: "1998",
      "5th session",
      "2030–2045"
    ),
    StatementFact("16-", vi: "2025–2028", bg: "2025–2028 г.", en: "2025–2028"),
    StatementFact("21-", vi: "2024–2026", bg: "2024–2026 г.", en: "2024–2026"),
    StatementFact("23-", vi: "2024–2026", bg: "2024–2026 г.", en: "2024–2026"),
    StatementFact(
      "24-",
      vi: "45",
      "ngày 15 tháng 8 năm 2025",
      "ngày 14 tháng 8 năm 2028",
      bg: "45",
      "15 август 2025 г.",
      "14 август 2028 г.",
      en: "45",
      "15 August 2025",
      "14 August 2028"
    ),
    StatementFact("25-", vi: "2018", bg: "2018 г.", en: "2018"),
    StatementFact("36-", vi: "1982", bg: "1982", en: "1982"),
  ]
}

/// The numbers of a text, months among them.
enum Numbers {
  static func all(in text: String, language: String) -> [Int] {
    var text = text
    let months = Self.months[language] ?? []
    for (index, month) in months.enumerated() {
      let pattern = Regex {
        Anchor.wordBoundary; month; Anchor.wordBoundary
      }
      text = text.replacing(pattern, with: " \(index + 1) ")
    }
    // Anchors, footnote marks and identifiers of links are no numbers of the text.
    text = text.replacing(/\]\([^)]*\)/, with: "").replacing(/\[\^\w+\]/, with: "")
    return text.matches(of: /\d+/).compactMap { Int($0.0) }.sorted()
  }

  private static let months = [
    "en": [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November",
      "December",
    ],
    "bg": [
      "януари", "февруари", "март", "април", "май", "юни", "юли", "август", "септември", "октомври",
      "ноември",
      "декември",
    ],
  ]
}
