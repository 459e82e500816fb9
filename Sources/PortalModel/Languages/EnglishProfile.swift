// SPDX-License-Identifier: Apache-2.0

/// English as international organisations write it: day, month, year; no comma.
struct EnglishProfile: LanguageProfile {
  let autonym: String? = "English"
  var numerals: Numerals { Self.runningText }
  let pluralCategories: [PluralCategory] = [.one, .other]

  func pluralCategory(of count: Int) -> PluralCategory { count == 1 ? .one : .other }

  func segments(of date: PartialDate, style: DateStyle) -> [DateSegment] { Self.dates.segments(of: date) }

  func bindingSpaces(in text: String) -> String {
    SpaceBinder.binding(text) { before, after in
      before.endsWithDigit && Self.dates.months.contains(after.letters)
    }
  }

  var orthography: Orthography? { Self.orthography }
  var wordRules: WordRules { Self.wordRules }

  private static let orthography = Orthography(
    script: .latin,
    alphabet: "abcdefghijklmnopqrstuvwxyzçèéêëïñöü",
    takesForeignNames: false,
    quotation: QuotationMarks(
      outer: QuotationMarks.Pair(open: "“", close: "”"),
      inner: QuotationMarks.Pair(open: "‘", close: "’")
    ),
    // “the plan that that side proposed”, “it had had”.
    repetition: .isSlip(except: ["that", "had"]),
    wordsBeforeNumbers: Set(dates.months),
    wordsAfterNumbers: Set(dates.months)
  )

  static let dates = DayMonthYear(
    months: [
      "January", "February", "March", "April", "May", "June",
      "July", "August", "September", "October", "November", "December",
    ],
    yearSuffix: "",
    about: "about",
    from: "from",
    to: "to",
    decadeName: { "the \($0)s" }
  )
}
