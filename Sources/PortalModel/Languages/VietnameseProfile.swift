// SPDX-License-Identifier: Apache-2.0

/// Vietnamese. Dates follow Decree 30/2020/NĐ-CP, annex I: in documents days below 10 and the months
/// 1 and 2 are written with a zero. CLDR's own pattern (“tháng 2, 1950”) is not used in Viet Nam.
struct VietnameseProfile: LanguageProfile {
  let autonym: String? = "Tiếng Việt"
  var numerals: Numerals { Self.runningText }
  let pluralCategories: [PluralCategory] = [.other]

  func pluralCategory(of count: Int) -> PluralCategory { .other }

  func segments(of date: PartialDate, style: DateStyle) -> [DateSegment] {
    let start = date.start
    guard let end = date.end else { return [.time(point(start, style), start)] }
    // A day repeats its month and year only where they change.
    let from =
      switch (start.precision, end.precision) {
      case (.day, .day) where (start.year, start.month) == (end.year, end.month): day(start, style)
      case (.day, .day) where start.year == end.year: dayAndMonth(start, style)
      default: point(start, style)
      }
    return [.words("từ "), .time(from, start), .words(" đến "), .time(point(end, style), end)]
  }

  private func decadeName(_ year: Int) -> String { "thập niên\(noBreakSpace)\(year)" }

  /// Vowels with a horn, a breve or two marks, and đ: one of them, and Latin letters besides.
  func isTold(byLettersOf text: String) -> Bool {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    return letters.contains { "ăđơưĂĐƠƯ".unicodeScalars.contains($0) || (0x1EA0...0x1EF9).contains($0.value) }
      && letters.allSatisfy { $0.value <= 0x01B0 || (0x1EA0...0x1EF9).contains($0.value) }
  }

  func bindingSpaces(in text: String) -> String {
    SpaceBinder.binding(text) { before, after in
      (after.startsWithDigit && Self.wordsBeforeNumbers.contains(before.lastLetters.lowercased()))
        || (before.endsWithDigit && Self.units.contains(after.letters))
    }
  }

  var orthography: Orthography? { Self.orthography }

  private static let units: Set = ["ngày", "tháng", "năm"]
  private static let wordsBeforeNumbers = units.union(["lần"])

  private static let orthography = Orthography(
    script: .latin,
    alphabet: """
      aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz
      """,
    takesForeignNames: false,
    quotation: QuotationMarks(
      outer: QuotationMarks.Pair(open: "“", close: "”"),
      inner: QuotationMarks.Pair(open: "‘", close: "’")
    ),
    repetition: .isSlipOfSyllables([
      "bởi", "các", "cho", "của", "cũng", "đã", "đang", "để", "do", "được", "hoặc", "là", "mà", "mỗi",
      "nhưng", "những", "rằng", "sẽ", "tại", "theo", "thì", "trong", "và", "về", "vì", "với",
    ]),
    wordsBeforeNumbers: wordsBeforeNumbers,
    wordsAfterNumbers: units,
    // The tone stands on the first of the two vowels with which a syllable ends (hòa, thúy), as the sources
    // of the portal write it, and not on the second (hoà, thuý).
    respelledEndings: [
      "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa",
      "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
      "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
    ]
  )

  private func point(_ point: PartialDate.Point, _ style: DateStyle) -> String {
    let text =
      switch point.precision {
      case .decade: decadeName(point.year)
      case .year: "năm\(noBreakSpace)\(point.year)"
      case .month: "\(month(point, style))\(noBreakSpace)năm\(noBreakSpace)\(point.year)"
      case .day: "\(dayAndMonth(point, style))\(noBreakSpace)năm\(noBreakSpace)\(point.year)"
      }
    return point.isApproximate ? "khoảng \(text)" : text
  }

  private func dayAndMonth(_ point: PartialDate.Point, _ style: DateStyle) -> String {
    "\(day(point, style))\(noBreakSpace)\(month(point, style))"
  }

  private func day(_ point: PartialDate.Point, _ style: DateStyle) -> String {
    "ngày\(noBreakSpace)\(number(point.day, zeroBelow: 10, style))"
  }

  private func month(_ point: PartialDate.Point, _ style: DateStyle) -> String {
    "tháng\(noBreakSpace)\(number(point.month, zeroBelow: 3, style))"
  }

  private func number(_ number: Int?, zeroBelow limit: Int, _ style: DateStyle) -> String {
    let number = number ?? 1
    return style == .document && number < limit ? "0\(number)" : String(number)
  }
}
