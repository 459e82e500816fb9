// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import PortalModel

@Suite struct FigureReaderTests {
  /// What is found; what may be something else has a question mark.
  private func figures(_ text: String, in language: String) throws -> [String] {
    let numerals = Language(try #require(LanguageTag(language))).profile.numerals
    return FigureReader(numerals).figures(in: text).map {
      $0.figure.phrase.text + ($0.isUncertain ? "?" : "")
    }
  }

  @Test(arguments: [
    ("ngày 24 tháng 10 năm 2025", "vi", ["24", "month 10", "5?", "2025"]),
    ("Ngày 05 Tháng 08", "vi", ["5", "month 8"]),
    ("tháng\u{A0}8", "vi", ["month 8"]), ("tháng 13", "vi", ["13"]), ("6 tháng", "vi", ["6"]),
    ("tháng, 8", "vi", ["8"]), ("từ tháng 4 đến tháng 6", "vi", ["month 4", "month 6"]),
    ("24 октомври 2025 г.", "bg", ["24", "month 10", "2025"]),
    ("24\u{A0}ОКТОМВРИ", "bg", ["24", "month 10"]),
    ("през март 2025 г.", "bg", ["month 3", "2025"]), ("15 март", "bg", ["15", "month 3"]),
    ("през март", "bg", ["month 3?"]), ("май е така", "bg", ["month 5?"]),
    ("24 October 2025", "en", ["24", "month 10", "2025"]), ("October 24", "en", ["month 10", "24"]),
    ("in May 2025", "en", ["month 5", "2025"]), ("15 May", "en", ["15", "month 5"]),
    ("they may, in May", "en", ["month 5?", "month 5?"]), ("a march of 5", "en", ["month 3?", "5"]),
    // The sentence before has ended.
    ("since 1950. May it last", "en", ["1950", "month 5?"]), ("(1950) March", "en", ["1950", "month 3?"]),
    ("1950: май", "bg", ["1950", "month 5?"]),
  ])
  func monthsAreDatedByANumberBesideThem(text: String, language: String, expected: [String]) throws {
    #expect(try figures(text, in: language) == expected)
  }

  @Test(arguments: ["vi", "bg", "en"])
  func digitsAreTheSameInAllLanguages(language: String) throws {
    for (text, expected) in [
      ("2024–2026", ["2024", "2026"]), ("2024-2026", ["2024", "2026"]), ("1990/91", ["1990", "91"]),
      ("45-", ["45"]), ("COP26, G7", ["26", "7"]), ("4.0", ["4.0"]), ("4,5", ["4.5"]), ("0.5", ["0.5"]),
      ("007", ["7"]), ("0", ["0"]), ("00", ["0"]), ("2025.", ["2025"]), ("2025,", ["2025"]),
      ("12.3456", ["12.3456"]), ("1 234", ["1", "234"]), ("", []), (".,%", []), ("½ ² ٣", []),
    ] {
      #expect(try figures(text, in: language) == expected, "\(text)")
    }
  }

  /// Each language groups in its own way; what groups nothing parts decimals.
  @Test(arguments: [
    ("1.234", "vi", "1234"), ("1.234.567", "vi", "1234567"), ("1.234,5", "vi", "1234.5"),
    ("1,234", "vi", "1.234"),
    ("1\u{A0}234\u{A0}567", "bg", "1234567"), ("12\u{A0}345,6", "bg", "12345.6"), ("1.234", "bg", "1.234"),
    ("1,234", "bg", "1.234"), ("1,234", "en", "1234"), ("1,234,567", "en", "1234567"),
    ("1,234.5", "en", "1234.5"), ("1.234", "en", "1.234"), ("0,123", "vi", "0.123"),
  ])
  func groupsAndDecimals(text: String, language: String, number: String) throws {
    #expect(try figures(text, in: language) == [number])
  }

  @Test(arguments: [
    ("1234\u{A0}567", "bg", ["1234", "567"]), ("12\u{A0}34", "bg", ["12", "34"]),
    ("2025,\u{A0}100", "bg", ["2025", "100"]), ("1,2345", "en", ["1.2345"]),
    ("1234,567", "en", ["1234.567"]), ("1,234,56", "en", ["1234.56"]),
  ])
  func groupsHaveThreeDigits(text: String, language: String, expected: [String]) throws {
    #expect(try figures(text, in: language) == expected)
  }

  @Test(arguments: [
    ("5%", "en"), ("5 %", "en"), ("5\u{A0}%", "bg"), ("5\u{202F}%", "bg"), ("5 percent", "en"),
    ("5 per cent", "en"), ("5 Per Cent", "en"), ("five per cent", "en"), ("5 на сто", "bg"),
    ("5\u{A0}на\u{A0}сто", "bg"), ("5 процента", "bg"), ("пет процента", "bg"), ("пет на сто", "bg"),
    ("5%", "vi"), ("5 phần trăm", "vi"), ("năm phần trăm", "vi"),
  ])
  func percentagesAreTheSameHoweverTheyAreWritten(text: String, language: String) throws {
    #expect(try figures(text, in: language) == ["5 %"])
  }

  @Test(arguments: [
    ("5 per capita", "en", ["5"]), ("5, percent", "en", ["5"]), ("5 на", "bg", ["5"]),
    ("5 phần", "vi", ["5"]),
    ("5–10 %", "en", ["5", "10 %"]), ("1.5%", "vi", ["1.5 %"]), ("6 процента и 6", "bg", ["6 %", "6"]),
  ])
  func onlyWhatIsBesideThePercentSignIsOne(text: String, language: String, expected: [String]) throws {
    #expect(try figures(text, in: language) == expected)
  }

  @Test(arguments: [
    ("XIV", ["14"]), ("the XXI century", ["21"]), ("Article II", ["2"]), ("XXXIX", ["39"]),
    // Initials, abbreviations, words.
    ("I", ["1?"]), ("V", ["5?"]), ("X", ["10?"]), ("CD, DC, MC, L, C, D, M", []), ("XL", []), ("ii, xiv", []),
    ("IIII, VX", []), ("VIP, XIVa", []),
  ])
  func romanNumerals(text: String, expected: [String]) throws {
    #expect(try figures(text, in: "en") == expected)
  }

  @Test(arguments: [
    ("45-дневно", "bg", ["45"]), ("5-ата сесия", "bg", ["5"]), ("петата сесия", "bg", ["5?"]),
    ("5th session", "en", ["5"]), ("fifth session", "en", ["5?"]), ("45-day", "en", ["45"]),
    ("lần thứ 5", "vi", ["5"]), ("lần thứ năm", "vi", ["5?"]), ("six of 6", "en", ["6", "6"]),
  ])
  func wordsAroundNumbersAreNoNumbers(text: String, language: String, expected: [String]) throws {
    #expect(try figures(text, in: language) == expected)
  }

  @Test(arguments: [
    ("в 12\u{A0}345,6 лв.", "bg", "12\u{A0}345,6"), ("about five per cent of it", "en", "five per cent"),
    ("за тридесет и седем ангажимента", "bg", "тридесет и седем"), ("vào tháng 8 tới", "vi", "tháng 8"),
    ("the XXI century", "en", "XXI"), ("5 % a", "en", "5 %"),
  ])
  func aFigureKnowsWhereItStands(text: String, language: String, words: String) throws {
    let numerals = Language(try #require(LanguageTag(language))).profile.numerals
    let range = try #require(FigureReader(numerals).figures(in: text).first?.range)
    #expect(text[range] == words)
  }
}
