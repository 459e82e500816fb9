// SPDX-License-Identifier: Apache-2.0

extension BulgarianProfile {
  /// Latin letters by the Transliteration Act (Закон за транслитерацията, ДВ 19/2009), articles 3 to 8: the table,
  /// the word-final -ия, and the name of the country.
  static let wordRules = WordRules(
    letters: ["ѝ": "и"],
    script: [
      "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "й": "y",
      "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u",
      "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sht", "ъ": "a", "ь": "y", "ю": "yu",
      "я": "ya",
    ],
    ends: ["ия": "ia"],
    words: ["българия": "bulgaria"],
    endings: endings
  )

  /// What nouns and adjectives take on: the article, the plural, gender. Derivation is left alone, so that
  /// „партньор“ and „партньорство“ stay two words.
  private static let endings: [String: String] = {
    let dropped = [
      // Gender and number.
      "а", "я", "о", "е", "и", "й", "ия", "ове", "еве",
      // With the article.
      "ът", "ят", "ият", "ата", "ята", "ията", "ото", "ето", "ите", "иите", "овете", "евете",
    ]
    return Dictionary(uniqueKeysWithValues: dropped.map { ($0, "") })
      .merging([
        // сигурността, сигурност
        "тта": "т",
        // гражданинът, граждани; селянинът, селяни
        "анин": "ан", "янин": "ян",
        // Vowels that come and go: икономичен, икономични; земеделец, земеделци; министър, министри; напредък,
        // напредъци.
        "ен": "н", "ец": "ц", "ър": "р", "ък": "к",
        // политици, политик
        "иц": "ик",
      ]) { _, own in own }
  }()
}
