// SPDX-License-Identifier: Apache-2.0

extension EnglishProfile {
  static let runningText = Numerals(
    months: Numerals.months(named: dates.months),
    words: words,
    uncertainWords: uncertainWords,
    percentWords: ["percent", "per cent"],
    groupSeparators: [","]
  )

  private static let units = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
  private static let teens = [
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

  private static let words: [String: Int] = {
    let small = (units + teens).enumerated().dropFirst(2).map { ($0.element, $0.offset + 1) }
    var words = Dictionary(small) { first, _ in first }
    for (index, ten) in tens.enumerated() {
      words[ten] = (index + 2) * 10
      for (unit, word) in units.enumerated() { words["\(ten) \(word)"] = (index + 2) * 10 + unit + 1 }
    }
    return words
  }()

  /// “One” is a pronoun too, “second” a verb, and “the Fourth” may be a name.
  private static let uncertainWords: [String: Int] = {
    var words = ["one": 1, "two": 2, "both": 2, "twelfth": 12]
    let ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]
    for (unit, word) in ordinals.enumerated() { words[word] = unit + 1 }
    for (unit, word) in teens.enumerated() where word != "twelve" { words["\(word)th"] = unit + 10 }
    for (index, ten) in tens.enumerated() {
      words["\(ten.dropLast())ieth"] = (index + 2) * 10
      for (unit, word) in ordinals.enumerated() { words["\(ten) \(word)"] = (index + 2) * 10 + unit + 1 }
    }
    return words
  }()
}
