// SPDX-License-Identifier: Apache-2.0

import PortalModel
import Testing

/// Dates, plurals and spaces of each language that has a profile, and of one that has none.
/// In the expected texts `_` stands for a no-break space.
@Suite struct LanguageProfileTests {
  private func language(_ tag: String) throws -> Language {
    Language(try #require(LanguageTag(tag)))
  }

  private func format(_ text: String, in tag: String, _ style: DateStyle = .prose) throws -> String {
    let date = try #require(PartialDate(text))
    return try language(tag).profile.format(date, style: style).replacing("\u{00A0}", with: "_")
  }

  @Test(arguments: [
    ("Thế giới và Việt Nam", ["vi"]), ("Lao Động", ["vi"]), ("24 часа", ["bg"]), ("Народно събрание", ["bg"]),
    ("State Gazette (Държавен вестник)", []), ("Café Minh", []), ("2025", []),
    ("Хо Ши Мин (Hồ Chí Minh)", []),
  ])
  func lettersTellTheLanguageOfAName(name: String, tags: [String]) throws {
    #expect(
      try ["vi", "bg", "en", "fr"].filter { try language($0).profile.isTold(byLettersOf: name) } == tags
    )
  }

  @Test(arguments: [
    ("1950-02-08", "ngày_8_tháng_2_năm_1950"),
    ("2008-04", "tháng_4_năm_2008"),
    ("1956", "năm_1956"),
    ("196X", "thập niên_1960"),
    ("1960~", "khoảng năm_1960"),
    ("2025-10-22/2025-10-24", "từ ngày_22 đến ngày_24_tháng_10_năm_2025"),
    ("2009-01-29/2009-02-02", "từ ngày_29_tháng_1 đến ngày_2_tháng_2_năm_2009"),
    ("2024-12-30/2025-01-02", "từ ngày_30_tháng_12_năm_2024 đến ngày_2_tháng_1_năm_2025"),
    ("2024/2026", "từ năm_2024 đến năm_2026"),
    ("196X/1975", "từ thập niên_1960 đến năm_1975"),
    ("1972~/1991~", "từ khoảng năm_1972 đến khoảng năm_1991"),
  ])
  func vietnameseDates(date: String, text: String) throws {
    #expect(try format(date, in: "vi") == text)
  }

  /// Decree 30/2020/NĐ-CP: a zero before days below 10 and before the months 1 and 2.
  @Test(arguments: [
    ("1950-02-08", "ngày_08_tháng_02_năm_1950"),
    ("2023-07-05", "ngày_05_tháng_7_năm_2023"),
    ("2025-10-22", "ngày_22_tháng_10_năm_2025"),
    ("2008-01", "tháng_01_năm_2008"),
  ])
  func vietnameseDocumentDates(date: String, text: String) throws {
    #expect(try format(date, in: "vi", .document) == text)
  }

  @Test(arguments: [
    ("1950-02-08", "8_февруари 1950_г."),
    ("2008-04", "април 2008_г."),
    ("1956", "1956_г."),
    ("196X", "1960-те_години"),
    ("1960~", "около 1960_г."),
    ("2025-10-22/2025-10-24", "22–24_октомври 2025_г."),
    ("2009-01-29/2009-02-02", "29_януари_– 2_февруари 2009_г."),
    ("2024-12-30/2025-01-02", "от 30_декември 2024_г. до 2_януари 2025_г."),
    ("2024/2026", "2024–2026_г."),
    ("196X/1975", "от 1960-те_години до 1975_г."),
    ("1972~/1991~", "от около 1972_г. до около 1991_г."),
  ])
  func bulgarianDates(date: String, text: String) throws {
    #expect(try format(date, in: "bg") == text)
    #expect(try format(date, in: "bg", .document) == text)
  }

  @Test(arguments: [
    ("1950-02-08", "8_February 1950"),
    ("2008-04", "April 2008"),
    ("1956", "1956"),
    ("196X", "the 1960s"),
    ("1960~", "about 1960"),
    ("2025-10-22/2025-10-24", "22–24_October 2025"),
    ("2009-01-29/2009-02-02", "29_January_– 2_February 2009"),
    ("2024-12-30/2025-01-02", "from 30_December 2024 to 2_January 2025"),
    ("2024/2026", "2024–2026"),
    ("196X/1975", "from the 1960s to 1975"),
    ("1972~/1991~", "from about 1972 to about 1991"),
  ])
  func englishDates(date: String, text: String) throws {
    #expect(try format(date, in: "en") == text)
  }

  @Test(arguments: [
    ("1950-02-08", "1950-02-08"), ("196X", "1960–1969"), ("1960~", "~1960"),
    ("196X/1975-03", "1960–1969/1975-03"),
  ])
  func neutralDates(date: String, text: String) throws {
    #expect(try format(date, in: "is") == text)
    #expect(try !language("is").hasOwnProfile)
  }

  /// Each end of a period is a piece of its own, and the pieces are the whole text.
  @Test(arguments: ["vi", "bg", "en", "is"])
  func everyPeriodHasTwoTimes(tag: String) throws {
    let profile = try language(tag).profile
    for text in ["2025-10-22/2025-10-24", "2009-01-29/2009-02-02", "2024/2026", "196X/1975", "1950-02-08"] {
      let date = try #require(PartialDate(text))
      let points = profile.segments(of: date, style: .prose).compactMap { segment in
        if case .time(_, let point) = segment { point } else { nil }
      }
      #expect(points == [date.start, date.end].compactMap(\.self))
    }
  }

  @Test func pluralsFollowCLDR() throws {
    for tag in ["bg", "en"] {
      let profile = try language(tag).profile
      #expect(
        [0, 1, 2, 11, 21, 101].map(profile.pluralCategory) == [.other, .one, .other, .other, .other, .other]
      )
    }
    #expect([0, 1, 2].map(try language("vi").profile.pluralCategory) == [.other, .other, .other])
  }

  @Test(arguments: [
    ("vi", "Từ ngày 15 tháng 8 năm 2025 đến năm 2028.", "Từ ngày_15_tháng_8_năm_2025 đến năm_2028."),
    (
      "vi", "75 năm quan hệ, tháng Tám, ngày hội, lần thứ 5", "75_năm quan hệ, tháng Tám, ngày hội, lần thứ 5"
    ),
    ("bg", "На 8 февруари 1950 г. и 5 май, № 7, 3 години", "На 8_февруари 1950_г. и 5_май, №_7, 3 години"),
    ("en", "On 8 February 1950, 24 October, 5 talks", "On 8_February 1950, 24_October, 5 talks"),
    ("bg", "България – Виетнам", "България_– Виетнам"),
    ("vi", "Việt Nam – Bulgaria", "Việt Nam_– Bulgaria"),
    ("vi", "75 năm, (ngày 8 tháng 2) và “năm 1950”", "75_năm, (ngày_8_tháng_2) và “năm_1950”"),
    ("vi", "Ngày 8; 5 ngày. 5 ngàn, năm nay", "Ngày_8; 5_ngày. 5 ngàn, năm nay"),
    (
      "bg", "22–24 октомври 2025 г.; „1950 г.“, 2024–2026 гг. (№ 5)",
      "22–24_октомври 2025_г.; „1950_г.“, 2024–2026_гг. (№_5)"
    ),
    ("en", "on 22–24 October, (8 May)", "on 22–24_October, (8_May)"),
    ("is", "8 febrúar 1950", "8 febrúar 1950"),
  ])
  func bindsSpacesInsideDates(tag: String, text: String, bound: String) throws {
    #expect(try language(tag).profile.bindingSpaces(in: text).replacing("\u{00A0}", with: "_") == bound)
  }

  @Test func aRegionHasTheProfileOfItsLanguage() throws {
    #expect(try language("en-GB").hasOwnProfile)
    #expect(try language("en-GB").autonym == "English")
    #expect(try language("is").autonym == "is")
  }
}
