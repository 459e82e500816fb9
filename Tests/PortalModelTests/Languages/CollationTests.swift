// SPDX-License-Identifier: Apache-2.0

import MarkdownSamples
import PortalModel
import Testing

@Suite struct CollationTests {
  private func sorted(_ words: [String], in language: String) throws -> [String] {
    Collation(try #require(LanguageTag(language))).sorted(words) { $0 }
  }

  /// From every rotation, so that an order that merely keeps what it is given fails.
  private func expectSorted(_ text: String, in language: String) throws {
    let words = text.split(separator: " ").map(String.init)
    for start in words.indices {
      #expect(try sorted(Array(words[start...] + words[..<start]), in: language) == words)
    }
    #expect(try sorted(words.reversed(), in: language) == words)
  }

  @Test(arguments: [
    "an àn ản ãn án ạn ăn ân da Dung đa Đức",
    "da dê đa đê ê",
    "e ê o ô ơ u ư y",
    "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y",
  ])
  func vietnameseHasItsOwnLettersAndTones(words: String) throws {
    try expectSorted(words, in: "vi")
  }

  @Test(arguments: [
    "а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ь ю я",
    "Австрия банка Виетнам договор Ж зима и йод щит ъгъл юг ябълка",
  ])
  func bulgarianFollowsItsAlphabet(words: String) throws {
    try expectSorted(words, in: "bg")
  }

  /// The grave accent of the pronoun makes no letter: the word stands with „и“, before „й“.
  @Test func anAccentInBulgarianIsNoLetter() throws {
    #expect(try sorted(["й", "ѝ", "и", "з"], in: "bg") == ["з", "и", "ѝ", "й"])
    #expect(try sorted(["ѝб", "иа", "ив"], in: "bg") == ["иа", "ѝб", "ив"])
  }

  @Test func theOwnScriptStandsFirst() throws {
    #expect(try sorted(["ASEAN", "ябълка", "банка"], in: "bg") == ["банка", "ябълка", "ASEAN"])
  }

  @Test(arguments: ["vi", "bg", "en", "xx"])
  func numbersCountByValue(language: String) throws {
    #expect(try sorted(["a 10", "a 9", "a 1"], in: language) == ["a 1", "a 9", "a 10"])
  }

  @Test func equalNamesStayAsTheyCame() throws {
    let values = [("b", 1), ("a", 2), ("B", 3), ("b", 4), ("a", 5)]
    let sorted = Collation(try #require(LanguageTag("en"))).sorted(values) { $0.0 }
    #expect(sorted.map(\.1) == [2, 5, 1, 3, 4])
  }

  /// Else a letter would have two headings, with others in between.
  @Test func aWordWithANumberIsUnderTheHeadingBeforeAllLetters() throws {
    let words = try sorted(["council", "area", "4.0 conference", "10 areas"], in: "en")
    #expect(words.map(Collation.indexLetter) == ["#", "#", "A", "C"])
  }

  @Test(arguments: [
    ("Ẩm thực", "Â"), ("đa phương", "Đ"), ("Ở", "Ơ"), ("ưu đãi", "Ư"), ("ạ", "A"), ("Ặc", "Ă"),
    ("Йод", "Й"), ("йод", "Й"), ("ѝ", "И"), ("Ябълка", "Я"),
    ("“É”", "E"), ("„Мир“", "М"), ("x", "X"), ("“x", "X"),
    ("2030", "#"), ("2030 agenda", "#"), ("“4.0”", "#"), ("", "#"),
  ])
  func theIndexDropsTonesAndKeepsLetters(word: String, letter: String) {
    #expect(Collation.indexLetter(of: word) == letter)
  }

  @Test func ranksAreTheOrder() throws {
    let collation = Collation(try #require(LanguageTag("vi")))
    let names = ["đê", "dê", "ba", "Ba", "bà", "a", "ba"]
    let ranks = collation.ranks(of: names)
    let byRank = names.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { names[$0] }
    #expect(byRank == collation.sorted(names) { $0 })
    #expect(ranks[2] == ranks[3] && ranks[2] == ranks[6])
  }

  /// However many names there are, two of them stand to each other as they would alone.
  @Test(arguments: ["vi", "bg", "en", "xx"]) func ranksAreThoseOfEachPair(language: String) throws {
    let collation = Collation(try #require(LanguageTag(language)))
    let letters = Array("aAăâáạeêéoôơớuưdđĐijzбБвийѝьъя0129 -–’“„.(ß")
    var random = SeededGenerator(seed: 7)
    let names = (0..<60).map { _ in
      let length = Int.random(in: 0...4, using: &random)
      return String((0..<length).compactMap { _ in letters.randomElement(using: &random) })
    }
    let ranks = collation.ranks(of: names)
    for (name, rank) in zip(names, ranks) {
      let alone = names.map { collation.ranks(of: [name, $0]) }.map { $0[0] - $0[1] }
      #expect(alone == ranks.map { ($0 < rank ? 1 : 0) - ($0 > rank ? 1 : 0) }, "\(name)")
    }
  }
}
