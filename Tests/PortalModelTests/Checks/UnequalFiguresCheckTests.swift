// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalSamples
import Testing

@testable import PortalModel

@Suite struct UnequalFiguresCheckTests {
  private func check(_ paragraphs: [String]) -> CheckedRow {
    CheckedRow(paragraphs) { UnequalFiguresCheck($0.languages) }
  }

  @Test(arguments: [
    ["Ngày 24 tháng 10 năm 2025", "На 24 октомври 2025 г.", "On 24 October 2025"],
    ["sáu nước", "шест страни", "6 countries"], ["ba mươi bảy", "тридесет и седем", "thirty-seven"],
    ["1.234,5", "1234,5", "1,234.5"], ["5 phần trăm", "пет на сто", "5%"],
    ["lần thứ năm", "5-ата", "the fifth"],
    // In any order.
    ["2024 và 6", "6 и 2024", "6 and 2024"],
    // Small words answer and don't ask.
    ["một nước", "страна", "a country"], ["hai bên", "страните", "both sides"], ["1", "един", "one"],
    ["lần thứ 4", "Четвъртата", "the Fourth"], ["4", "4", "fourth"],
    ["thế kỷ XX", "XX век", "the twentieth century"],
  ])
  func equalFiguresAreNotSaid(paragraphs: [String]) {
    #expect(check(paragraphs).findings.isEmpty)
  }

  @Test(arguments: [
    (["6", "7"], ["‘bg’ has the figure ‘7’ where ‘vi’ has ‘6’"]),
    (["6", "x"], ["‘bg’ lacks the figure ‘6’ of ‘vi’"]),
    (["x", "6"], ["‘bg’ has the figure ‘6’, ‘vi’ does not"]),
    (["6 và 7", "x"], ["‘bg’ lacks the figure ‘6’, ‘7’ of ‘vi’"]),
    (["tháng 8", "2025 г."], ["‘bg’ has the figure ‘2025’ where ‘vi’ has ‘month 8’"]),
    (["5 %", "5"], ["‘bg’ has the figure ‘5’ where ‘vi’ has ‘5 %’"]),
    // As often.
    (["6, 6", "6"], ["‘bg’ lacks the figure ‘6’ of ‘vi’"]),
    (["6", "lần 6, 6"], ["‘bg’ has the figure ‘6’, ‘vi’ does not"]),
  ])
  func differencesAreSaid(paragraphs: [String], summaries: [String]) {
    let row = check(paragraphs)
    #expect(row.summaries == summaries)
    #expect(row.diagnostics.allSatisfy { $0.code == .unequalFigures })
    #expect(row.findings.map(\.passage) == ["p1"])
  }

  /// The one that stands alone is blamed, else those that come after the first.
  @Test(arguments: [
    (["6", "6", "7"], ["en"]), (["6", "7", "6"], ["bg"]), (["7", "6", "6"], ["vi"]),
    (["5", "6", "7"], ["bg", "en"]),
    (["6", "6", "6", "7"], ["sq"]), (["7", "6", "6", "6"], ["vi"]), (["6", "6", "7", "7"], ["en", "sq"]),
    (["6", "7", "6", "7"], ["bg", "sq"]), (["6", "6", "7", "8"], ["en", "sq"]),
    (["7", "8", "6", "6"], ["vi", "bg"]), (["5", "6", "7", "8"], ["bg", "en", "sq"]),
    (["6", "6", "6", "6"], []),
  ])
  func whoStandsAloneIsBlamed(paragraphs: [String], blamed: [String]) {
    #expect(check(paragraphs).blamed == blamed)
  }

  /// “Sixth” agrees with 6 and with nothing, so it takes no side between the two.
  @Test(arguments: [
    (["lần thứ 6", "шестата", "the last"], ["‘en’ lacks the figure ‘6’ of ‘vi’"]),
    (["cuối", "шестата", "the 6th"], ["‘en’ has the figure ‘6’, ‘vi’ does not"]),
    (["thứ sáu", "6", "7"], ["‘en’ has the figure ‘7’, ‘vi’ does not"]),
  ])
  func whatIsUncertainTakesNoSide(paragraphs: [String], summaries: [String]) {
    #expect(check(paragraphs).summaries == summaries)
  }

  @Test(arguments: [
    ["5", "x", "6", "7"], ["6", "6", "7", "7"], ["lần thứ 6", "шестата", "x", "y"], ["x", "6", "six", "7 6"],
    ["6 6", "6", "x", "6"],
  ])
  func everyMessageNamesAFigure(paragraphs: [String]) {
    let row = check(paragraphs)
    #expect(!row.findings.isEmpty)
    for summary in row.summaries { #expect(summary.contains(/figure ‘\w+’/), "\(summary)") }
  }

  @Test func theFigureIsShownInEachLanguage() throws {
    let diagnostic = try #require(check(["x *sáu* y", "x 7", "y 7"]).diagnostics.first)
    #expect(diagnostic.place.description == "Content/pages/a/vi.md:5:4")
    #expect(diagnostic.place.length == 3)
    #expect(diagnostic.notes.map(\.text) == ["the same passage in ‘bg’", "the same passage in ‘en’"])
    #expect(diagnostic.notes.map(\.place?.path) == ["Content/pages/a/bg.md", "Content/pages/a/en.md"])
  }

  /// What is lacking is shown where it stands, and the passage where it does not.
  @Test func whatIsLackingIsShownWhereItStands() throws {
    let diagnostic = try #require(check(["a 6", "abc", "bcd 6"]).diagnostics.first)
    #expect(diagnostic.place.description == "Content/pages/a/bg.md:5:1")
    #expect(diagnostic.place.length == 3)
    #expect(diagnostic.notes.map { $0.place?.column } == [3, 5])
    #expect(diagnostic.notes.map { $0.place?.length } == [1, 1])
  }

  @Test func theFrontMatterIsComparedToo() {
    var portal = SmallPortal(facts: ["pages/a": "{}"])
    portal.texts["pages/a/vi"] = (front: "title: Năm 2025\nsummary: 6", body: "B")
    portal.texts["pages/a/bg"] = (front: "title: 2024 г.\nsummary: Шест", body: "B")
    let joined = portal.joined
    let findings = joined.entries.flatMap {
      UnequalFiguresCheck(joined.languages).findings(in: EntryTexts($0, in: joined.configuration.languages))
    }
    #expect(findings.map(\.passage) == ["title"])
    #expect(findings.map(\.diagnostic.place.description) == ["Content/pages/a/bg.md:2:8"])
  }
}
