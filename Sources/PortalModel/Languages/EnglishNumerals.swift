// SPDX-License-Identifier: Apache-2.0

extension EnglishProfile {
  static let runningText = Numerals(
    months: Numerals.months(named: dates.months),
    words: words,
    uncertainWords: uncertainWords,
    percentWords: ["percent", "per cent"],
    groupSeparators: [","]
  )

  private static let words: [String: Int] = {
    let small = [
      "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    var words = Dictionary(zip(small, 3...19)) { first, _ in first }
    let units = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    for (index, ten) in tens.enumerated() {
      words[ten] = (index + 2) * 10
      for (unit, word) in units.enumerated() { words["\(ten) \(word)"] = (index + 2) * 10 + unit + 1 }
    }
    return words
  }()

  /// “One” is a pronoun too, “second” a verb, and “the Fourth” may be a name.
  private static let uncertainWords = [
    "one": 1, "two": 2, "both": 2, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
  ]
}
