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

  private static let words = NumberWords(
    single: Numerals.numbers(Array((units + teens).dropFirst(2)), from: 3)
      .merging(Numerals.numbers(tens, from: 20, by: 10)) { first, _ in first },
    compounds: [compound(Numerals.numbers(units))]
  )

  /// “One” is a pronoun too, “second” a verb, and “the Fourth” may be a name.
  private static let uncertainWords: NumberWords = {
    let ordinals = Numerals.numbers([
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    ])
    var single = ["one": 1, "two": 2, "both": 2, "twelfth": 12].merging(ordinals) { first, _ in first }
    for (unit, word) in teens.enumerated() where word != "twelve" { single["\(word)th"] = unit + 10 }
    for (index, ten) in tens.enumerated() { single["\(ten.dropLast())ieth"] = (index + 2) * 10 }
    return NumberWords(single: single, compounds: [compound(ordinals)])
  }()

  private static func compound(_ units: [String: Int]) -> NumberWords.Compound {
    NumberWords.Compound(
      beginnings: Numerals.numbers(tens, from: 20, by: 10),
      endings: NumberWords(single: units)
    )
  }
}
