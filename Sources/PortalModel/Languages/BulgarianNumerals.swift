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

  /// With the article („петте“) and counted persons („петима“).
  private static let words: [String: Int] = {
    var words = [
      "три": 3, "трите": 3, "трима": 3, "тримата": 3, "четири": 4, "четирите": 4, "четирима": 4,
      "четиримата": 4, "пет": 5, "петте": 5, "петима": 5, "петимата": 5, "шест": 6, "шестте": 6,
      "шестима": 6, "шестимата": 6, "седем": 7, "седемте": 7, "осем": 8, "осемте": 8, "девет": 9,
      "деветте": 9, "десет": 10, "десетте": 10, "единадесет": 11, "дванадесет": 12, "тринадесет": 13,
      "четиринадесет": 14, "петнадесет": 15, "шестнадесет": 16, "седемнадесет": 17, "осемнадесет": 18,
      "деветнадесет": 19,
    ]
    let units = ["едно", "две", "три", "четири", "пет", "шест", "седем", "осем", "девет"]
    let tens = [
      "двадесет", "тридесет", "четиридесет", "петдесет", "шестдесет", "седемдесет", "осемдесет", "деветдесет",
    ]
    for (index, ten) in tens.enumerated() {
      words[ten] = (index + 2) * 10
      words["\(ten)те"] = (index + 2) * 10
      for (unit, word) in units.enumerated() { words["\(ten) и \(word)"] = (index + 2) * 10 + unit + 1 }
    }
    return words
  }()

  private static let uncertainWords: [String: Int] = {
    var words = [
      "един": 1, "една": 1, "едно": 1, "единият": 1, "едната": 1, "едното": 1, "два": 2, "две": 2, "двата": 2,
      "двете": 2, "двама": 2, "двамата": 2, "трети": 3, "трета": 3, "трето": 3, "третата": 3, "третия": 3,
      "третият": 3, "третото": 3, "третите": 3,
    ]
    let ordinals = ["първ", "втор", "", "четвърт", "пет", "шест", "седм", "осм", "девет", "десет"]
    for (index, stem) in ordinals.enumerated() where !stem.isEmpty {
      for ending in ["и", "а", "о", "ата", "ия", "ият", "ото", "ите"] { words[stem + ending] = index + 1 }
    }
    return words
  }()
}
