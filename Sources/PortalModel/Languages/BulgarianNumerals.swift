// SPDX-License-Identifier: Apache-2.0

extension BulgarianProfile {
  /// Groups of three, from five digits on, apart by a no-break space.
  static let runningText = Numerals(
    months: Numerals.months(named: dates.months),
    words: words,
    uncertainWords: uncertainWords,
    percentWords: ["процент", "процента", "проценти", "на сто"],
    groupSeparators: ["\u{00A0}"]
  )

  /// 1 to 9 by gender, with the article („петте“) and as counted persons („петима“).
  private static let units = [
    ["един", "една", "едно", "единият", "единия", "едната", "едното"],
    ["два", "две", "двата", "двете", "двама", "двамата"],
    ["три", "трите", "трима", "тримата"],
    ["четири", "четирите", "четирима", "четиримата"],
    ["пет", "петте", "петима", "петимата"],
    ["шест", "шестте", "шестима", "шестимата"],
    ["седем", "седемте"],
    ["осем", "осемте"],
    ["девет", "деветте"],
  ]

  /// 10 to 19.
  private static let teens = [
    "десет", "единадесет", "дванадесет", "тринадесет", "четиринадесет", "петнадесет", "шестнадесет",
    "седемнадесет", "осемнадесет", "деветнадесет",
  ]

  /// 20, 30 and so on.
  private static let tens = [
    "двадесет", "тридесет", "четиридесет", "петдесет", "шестдесет", "седемдесет", "осемдесет", "деветдесет",
  ]

  private static let words = NumberWords(
    single: Numerals.numbers(Array(units.dropFirst(2)), from: 3)
      .merging(Numerals.numbers(teens.map { [$0, "\($0)те"] }, from: 10)) { first, _ in first }
      .merging(Numerals.numbers(tens.map { [$0, "\($0)те"] }, from: 20, by: 10)) { first, _ in first },
    compounds: [compound(Numerals.numbers(units))]
  )

  /// „Един“ is an article too, and ordinals may be names.
  private static let uncertainWords: NumberWords = {
    let endings = ["и", "а", "о", "ата", "ия", "ият", "ото", "ите"]
    func forms(_ stems: [String]) -> [[String]] { stems.map { stem in endings.map { stem + $0 } } }
    let ordinals = Numerals.numbers(
      forms(["първ", "втор", "трет", "четвърт", "пет", "шест", "седм", "осм", "девет"])
    )
    return NumberWords(
      single: Numerals.numbers(Array(units.prefix(2)))
        .merging(ordinals) { first, _ in first }
        .merging(Numerals.numbers(forms(teens), from: 10)) { first, _ in first }
        .merging(Numerals.numbers(forms(tens), from: 20, by: 10)) { first, _ in first },
      compounds: [compound(ordinals)]
    )
  }()

  /// „Двадесет и едно“.
  private static func compound(_ units: [String: Int]) -> NumberWords.Compound {
    let and = NumberWords.Compound(beginnings: ["и": 0], endings: NumberWords(single: units))
    return NumberWords.Compound(
      beginnings: Numerals.numbers(tens, from: 20, by: 10),
      endings: NumberWords(compounds: [and])
    )
  }
}
