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

  private static let words: [String: Int] = {
    var words: [String: Int] = [:]
    for (unit, forms) in units.enumerated().dropFirst(2) {
      for form in forms { words[form] = unit + 1 }
    }
    for (unit, word) in teens.enumerated() {
      for form in [word, "\(word)те"] { words[form] = unit + 10 }
    }
    for (index, ten) in tens.enumerated() {
      for form in [ten, "\(ten)те"] { words[form] = (index + 2) * 10 }
      for (unit, forms) in units.enumerated() {
        for form in forms { words["\(ten) и \(form)"] = (index + 2) * 10 + unit + 1 }
      }
    }
    return words
  }()

  /// „Един“ is an article too, and ordinals may be names.
  private static let uncertainWords: [String: Int] = {
    var words: [String: Int] = [:]
    for (unit, forms) in units.enumerated().prefix(2) {
      for form in forms { words[form] = unit + 1 }
    }
    let stems = ["първ", "втор", "трет", "четвърт", "пет", "шест", "седм", "осм", "девет"]
    var ordinals = Array(zip(stems, 1...)) + Array(zip(teens, 10...))
    for (index, ten) in tens.enumerated() {
      ordinals.append((ten, (index + 2) * 10))
      ordinals += zip(stems, 1...).map { ("\(ten) и \($0)", (index + 2) * 10 + $1) }
    }
    for (stem, number) in ordinals {
      for ending in ["и", "а", "о", "ата", "ия", "ият", "ото", "ите"] { words[stem + ending] = number }
    }
    return words
  }()
}
