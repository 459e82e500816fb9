// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import PortalModel

@Suite struct NumeralsTests {
  private func numbers(_ text: String, in language: String) throws -> [String] {
    let numerals = Language(try #require(LanguageTag(language))).profile.numerals
    return FigureReader(numerals).figures(in: text).map(\.figure.phrase.text)
  }

  // Composed here as grammars state it, and not as the profiles do.

  private static func english(_ number: Int) -> String {
    let small = [
      "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    if number < 20 { return small[number] }
    return number % 10 == 0 ? tens[number / 10] : "\(tens[number / 10])-\(small[number % 10])"
  }

  private static func bulgarian(_ number: Int) -> String {
    let small = [
      "", "един", "два", "три", "четири", "пет", "шест", "седем", "осем", "девет", "десет", "единадесет",
      "дванадесет", "тринадесет", "четиринадесет", "петнадесет", "шестнадесет", "седемнадесет", "осемнадесет",
      "деветнадесет",
    ]
    if number < 20 { return small[number] }
    let ten = "\(small[number / 10])десет"
    return number % 10 == 0 ? ten : "\(ten) и \(small[number % 10])"
  }

  private static func vietnamese(_ number: Int) -> String {
    let units = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
    let (ten, unit) = (number / 10, number % 10)
    if ten == 0 { return units[unit] }
    let first = ten == 1 ? "mười" : "\(units[ten]) mươi"
    switch unit {
    case 0: return first
    case 1 where ten > 1: return "\(first) mốt"
    case 5: return "\(first) lăm"
    default: return "\(first) \(units[unit])"
    }
  }

  @Test(arguments: 3...99)
  func everyNumberIsFoundInEachLanguage(number: Int) throws {
    #expect(try numbers(Self.english(number), in: "en") == ["\(number)"])
    #expect(try numbers(Self.bulgarian(number), in: "bg") == ["\(number)"])
    #expect(try numbers(Self.vietnamese(number), in: "vi") == ["\(number)"])
  }

  @Test(arguments: [
    ("thirty-seven commitments", "en", ["37"]), ("Thirty seven", "en", ["37"]),
    ("thirty – seven", "en", ["30", "7"]), ("thirty, seven", "en", ["30", "7"]),
    ("тридесет и седем ангажимента", "bg", ["37"]), ("Тридесет\u{A0}и\u{A0}седем", "bg", ["37"]),
    ("тридесет и седемте ангажимента", "bg", ["37"]), ("тридесетте ангажимента", "bg", ["30"]),
    ("двадесет и един проекта", "bg", ["21"]), ("двадесет и една страни", "bg", ["21"]),
    ("двадесет и два, двадесет и две, двадесет и двама", "bg", ["22", "22", "22"]),
    ("петимата експерти и шестте страни", "bg", ["5", "6"]), ("единадесетте", "bg", ["11"]),
    ("ba mươi bảy cam kết", "vi", ["37"]), ("hai mươi mốt", "vi", ["21"]),
    ("hai mươi mốt ngày", "vi", ["21"]),
    ("hai mươi tư, hai mươi bốn", "vi", ["24", "24"]), ("mười lăm", "vi", ["15"]), ("Mười Một", "vi", ["11"]),
    ("thứ hai mươi lăm", "vi", ["25"]), ("lần thứ mười lăm", "vi", ["15"]),
  ])
  func numbersOfSeveralWordsAreOne(text: String, language: String, expected: [String]) throws {
    #expect(try numbers(text, in: language) == expected)
  }

  /// „Năm“ behind tens is a year and never 5, which is „lăm“ there.
  @Test(arguments: [("mười năm", "10"), ("hai mươi năm", "20"), ("bảy mươi năm quan hệ", "70")])
  func tenYearsAreNotFifteen(text: String, number: String) throws {
    let numerals = Language(try #require(LanguageTag("vi"))).profile.numerals
    let figures = FigureReader(numerals).figures(in: text)
    #expect(figures.filter { !$0.isUncertain }.map(\.figure.phrase.text) == [number])
  }

  @Test(arguments: [
    ("seventh", "en", 7), ("twelfth", "en", 12), ("twentieth", "en", 20), ("seventy-fifth", "en", 75),
    ("one", "en", 1), ("both", "en", 2),
    ("седмата", "bg", 7), ("третият", "bg", 3), ("двадесети", "bg", 20), ("седемдесет и петата", "bg", 75),
    ("единадесето", "bg", 11), ("една", "bg", 1), ("двете", "bg", 2),
    ("thứ nhất", "vi", 1), ("thứ bảy", "vi", 7), ("thứ bảy mươi lăm", "vi", 75), ("năm", "vi", 5),
    ("ba", "vi", 3),
  ])
  func ordinalsAndSmallWordsAreUncertain(text: String, language: String, number: Int) throws {
    let numerals = Language(try #require(LanguageTag(language))).profile.numerals
    let figures = FigureReader(numerals).figures(in: text)
    #expect(figures.map(\.figure) == [.number("\(number)")])
    #expect(figures.map(\.isUncertain) == [true])
  }

  @Test(arguments: [
    ("tenant, seventeenfold, none", "en"), ("петък, шестица, десетина", "bg"), ("mươi, lăm, mốt", "vi"),
  ])
  func partsOfWordsAreNoNumbers(text: String, language: String) throws {
    #expect(try numbers(text, in: language).isEmpty)
  }

  @Test func aLanguageWithoutAProfileHasNoNumberWords() throws {
    #expect(try numbers("thirty-seven, март, tháng 8, 5 %", in: "ja") == ["8", "5 %"])
  }
}
