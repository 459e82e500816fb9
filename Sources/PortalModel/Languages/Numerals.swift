// SPDX-License-Identifier: Apache-2.0

/// How a language writes numbers, months and percentages in running text.
package struct Numerals: Sendable {
  /// Names of months in lower case, in any form that stands in a text, with their numbers.
  var months: [String: Int] = [:]
  /// The word before the number of a month, where months have no names: „tháng 8“.
  var monthMarker: String?
  /// Number words that are always numbers. Words of one number have one space between them.
  var words: [String: Int] = [:]
  /// Words that may be a number or something else (“one”, “both”, “fourth”): they can answer a number in
  /// another language but ask for none.
  var uncertainWords: [String: Int] = [:]
  /// What follows a number of hundredths.
  var percentWords: Set<String> = []
  /// What stands between groups of three digits.
  var groupSeparators: Set<Character> = []

  /// The names from January on, as they stand in dates.
  static func months(named names: [String]) -> [String: Int] {
    Dictionary(zip(names.map { $0.lowercased() }, 1...12)) { first, _ in first }
  }
}
