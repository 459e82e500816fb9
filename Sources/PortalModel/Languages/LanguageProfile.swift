// SPDX-License-Identifier: Apache-2.0

/// What the build has to know about a language, and nothing about any text in it.
///
/// One file each. A language without a profile is shown with the forms of `NeutralProfile`.
package protocol LanguageProfile: Sendable {
  /// The name of the language in itself, as a language switch shows it; `nil` if unknown.
  var autonym: String? { get }
  /// The categories that a counted string needs, by CLDR's cardinal rules for whole numbers.
  var pluralCategories: [PluralCategory] { get }
  func pluralCategory(of count: Int) -> PluralCategory
  /// A date at the precision at which it is known, in pieces of which each end of a period is one.
  func segments(of date: PartialDate, style: DateStyle) -> [DateSegment]
  /// How numbers, months and percentages stand in its texts.
  var numerals: Numerals { get }
  /// Whether letters alone tell that a text is in this language, among those with a profile.
  func isTold(byLettersOf text: String) -> Bool
  /// The text with no-break spaces where a line must not end: inside dates, before abbreviations.
  func bindingSpaces(in text: String) -> String
  /// The rules by which texts are checked; `nil` if unknown.
  var orthography: Orthography? { get }
  /// How searches find its words in any spelling.
  var wordRules: WordRules { get }
}

extension LanguageProfile {
  package func isTold(byLettersOf text: String) -> Bool { false }

  /// Only the marks of Latin letters are folded.
  package var wordRules: WordRules { WordRules() }

  /// A date as plain text.
  package func format(_ date: PartialDate, style: DateStyle = .prose) -> String {
    segments(of: date, style: style).map(\.text).joined()
  }
}

/// A piece of a written date: HTML marks each point in time by an element of its own.
package enum DateSegment: Sendable, Equatable {
  case words(String)
  case time(String, PartialDate.Point)

  package var text: String {
    switch self {
    case .words(let text), .time(let text, _): text
    }
  }
}

/// How formal a date is. Only some languages tell the two apart.
package enum DateStyle: Sendable {
  /// In running text.
  case prose
  /// As an official document writes it, in a table of facts.
  case document
}

/// The no-break space, U+00A0.
let noBreakSpace = "\u{00A0}"
