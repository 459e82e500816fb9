// SPDX-License-Identifier: Apache-2.0

/// Bulgarian. Dates as in CLDR, with the no-break space before „г.“ that CLDR leaves out.
struct BulgarianProfile: LanguageProfile {
  let autonym: String? = "Български"
  var numerals: Numerals { Self.runningText }
  let pluralCategories: [PluralCategory] = [.one, .other]

  func pluralCategory(of count: Int) -> PluralCategory { count == 1 ? .one : .other }

  func segments(of date: PartialDate, style: DateStyle) -> [DateSegment] { Self.dates.segments(of: date) }

  /// No other profile is of a Cyrillic language.
  func isTold(byLettersOf text: String) -> Bool {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    return !letters.isEmpty && letters.allSatisfy { (0x0400...0x04FF).contains($0.value) }
  }

  func bindingSpaces(in text: String) -> String {
    SpaceBinder.binding(text) { before, after in
      (before.endsWithDigit && ["г.", "гг."].contains { after.hasPrefix($0) })
        || (before.hasSuffix("№") && after.startsWithDigit)
        || (before.endsWithDigit && Self.dates.months.contains(after.letters))
    }
  }

  var orthography: Orthography? { Self.orthography }
  var wordRules: WordRules { Self.wordRules }

  private static let orthography = Orthography(
    script: .cyrillic,
    alphabet: "абвгдежзийклмнопрстуфхцчшщъьюяѝ",
    takesForeignNames: true,
    quotation: QuotationMarks(
      outer: QuotationMarks.Pair(open: "„", close: "“"),
      inner: QuotationMarks.Pair(open: "„", close: "“")
    ),
    // много много, едва едва: for emphasis.
    repetition: .isSlip(except: ["много", "едва", "малко"]),
    wordsBeforeNumbers: Set(["№"] + dates.months),
    wordsAfterNumbers: Set(["г", "гг"] + dates.months)
  )

  static let dates = DayMonthYear(
    months: [
      "януари", "февруари", "март", "април", "май", "юни",
      "юли", "август", "септември", "октомври", "ноември", "декември",
    ],
    yearSuffix: "г.",
    about: "около",
    from: "от",
    to: "до",
    decadeName: { "\($0)-те\(noBreakSpace)години" }
  )
}
