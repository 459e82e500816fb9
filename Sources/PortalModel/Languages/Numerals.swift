// SPDX-License-Identifier: Apache-2.0

/// How a language writes numbers, months and percentages in running text.
package struct Numerals: Sendable {
  /// Names of months in lower case, in any form that stands in a text, with their numbers.
  var months: [String: Int] = [:]
  /// The word before the number of a month, where months have no names: „tháng 8“.
  var monthMarker: String?
  /// Number words that are always numbers.
  var words = NumberWords()
  /// Words that may be a number or something else (“one”, “both”, “fourth”): they can answer a number in
  /// another language but ask for none.
  var uncertainWords = NumberWords()
  /// What follows a number of hundredths.
  var percentWords: Set<String> = []
  /// What stands between groups of three digits.
  var groupSeparators: Set<Character> = []

  /// The names from January on, as they stand in dates.
  static func months(named names: [String]) -> [String: Int] {
    numbers(names.map { $0.lowercased() })
  }

  /// Words with their numbers, which go up by a step from the first one.
  static func numbers(_ words: [String], from first: Int = 1, by step: Int = 1) -> [String: Int] {
    numbers(words.map { [$0] }, from: first, by: step)
  }

  /// The same for words of several forms.
  static func numbers(_ words: [[String]], from first: Int = 1, by step: Int = 1) -> [String: Int] {
    let numbered = words.enumerated().flatMap { place, forms in
      forms.map { ($0, first + place * step) }
    }
    return Dictionary(numbered) { first, _ in first }
  }
}
