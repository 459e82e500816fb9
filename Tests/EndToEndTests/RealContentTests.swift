// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The portal that this repository is for.
@Suite struct RealContentTests {
  /// Every file below `Content/`, by its path.
  private static let content = Result { try files(below: Project.root.appending(path: "Content")) }

  private static func folders() throws -> [String] {
    try content.get().keys.filter { $0.hasSuffix("/facts.yml") }.map { String($0.dropLast(10)) }.sorted()
  }

  private static func text(at folder: String, in language: String) throws -> String {
    String(decoding: try #require(try content.get()["\(folder)/\(language).md"]), as: UTF8.self)
  }

  @Test func buildsWithoutADiagnostic() throws {
    let output = try TemporaryFolder()
    let stele = try SteleProcess.run(
      ["build", "--quiet", "--no-cache", "--output", output.path],
      in: Project.root
    )
    #expect(stele.error == "")
    #expect(stele.exitCode == 0)
    let pages = try files(below: output.url).filter { $0.key.hasSuffix("/index.html") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
    for language in ["vi", "bg", "en"] {
      func count(_ folder: String) -> Int { pages.keys.count { $0.hasPrefix("\(language)/\(folder)/") } }
      // Each list and its entries; the whole statement and its two parts.
      #expect(count("commitments") == 1 + 37)
      #expect(count("pillars") == 6)
      #expect(count("sectors") == 7)
      #expect(count("statement") == 1 + 2)
      #expect(count("events") == 44)
      #expect(count("instruments") == 1 + 27)
      #expect(count("organisations") == 1 + 38)
      #expect(count("glossary") == 1 + 80)
      try reachesEveryPage(of: language, pages)
    }
    try showsEveryTextSideBySide(pages)
  }

  /// Every page is at most three links away from the home page of its language.
  private func reachesEveryPage(of language: String, _ pages: [String: String]) throws {
    let own = pages.filter { $0.key.hasPrefix("\(language)/") }
    var reached: Set = ["\(language)/index.html"]
    for _ in 1...3 {
      for page in reached {
        for match in own[page, default: ""].matches(of: /(?:href|action)="\/([^"#?]*)/) {
          let target = "\(match.1)index.html"
          if own[target] != nil { reached.insert(target) }
        }
      }
    }
    #expect(reached == Set(own.keys), "not reached: \(Set(own.keys).subtracting(reached).sorted())")
  }

  /// The neutral page of each entry, and of each pair of languages, has one cell per language in each row,
  /// in the portal's order.
  private func showsEveryTextSideBySide(_ pages: [String: String]) throws {
    let entries = pages.keys.filter { $0.hasPrefix("en/") && $0.split(separator: "/").count == 4 }
      .map { $0.dropFirst(3) }
      .filter { !$0.hasPrefix("timeline/") }
    #expect(entries.count == 2 + 6 + 7 + 37 + 44 + 27 + 38 + 80)
    let folders = [
      ("", ["vi", "bg", "en"]), ("parallel/vi-bg/", ["vi", "bg"]), ("parallel/vi-en/", ["vi", "en"]),
      ("parallel/bg-en/", ["bg", "en"]),
    ]
    for (folder, languages) in folders {
      for entry in entries + ["statement/index.html"] {
        let page = try #require(pages["\(folder)\(entry)"], "\(folder)\(entry)")
        let rows = page.components(separatedBy: "<div class=\"parallel-row").dropFirst()
        #expect(!rows.isEmpty, "\(folder)\(entry)")
        for row in rows {
          #expect(
            row.matches(of: /<div lang="(\w+)">/).map { String($0.1) } == languages,
            "\(folder)\(entry)"
          )
        }
      }
    }
  }

  /// Dates, periods and numbers of each paragraph of the statement, in each language.
  @Test(arguments: StatementFact.all)
  func everyFactStandsInEachLanguage(fact: StatementFact) throws {
    let folder = try #require(try Self.folders().first { "/\($0)".contains("/\(fact.folder)") })
    for (language, words) in zip(["vi", "bg", "en"], [fact.vi, fact.bg, fact.en]) {
      let text = try Self.text(at: folder, in: language)
      for word in words { #expect(text.contains(word), "\(folder)/\(language).md lacks ‘\(word)’") }
    }
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
