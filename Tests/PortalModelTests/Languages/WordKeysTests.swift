// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PortalModel

@Suite struct WordKeysTests {
  private func keys(_ tag: String) throws -> WordKeys {
    WordKeys(Language(try #require(LanguageTag(tag))).profile.wordRules)
  }

  private func spelled(_ text: String, in tag: String, _ spell: (WordKeys, String) -> String) throws -> String
  {
    let keys = try keys(tag)
    return WordKeys.words(of: text).map { spell(keys, $0) }.joined(separator: " ")
  }

  @Test(arguments: [
    ("Đối tác, Chiến lược!", ["đối", "tác", "chiến", "lược"]),
    ("Bun-ga-ri’s 2025–2028", ["bun", "ga", "ri", "s", "2025", "2028"]),
    // Decomposed, as some keyboards send it.
    ("Vie\u{302}\u{323}t", ["việt"]),
    ("ЁЖ и Й\u{300}", ["ёж", "и", "й\u{300}"]),
    ("№ 5 § ", ["5"]), ("", []),
  ])
  func wordsAreComposedAndInLowerCase(text: String, words: [String]) {
    #expect(WordKeys.words(of: text) == words)
    for (found, expected) in zip(WordKeys.words(of: text), words) {
      #expect(Array(found.unicodeScalars) == Array(expected.unicodeScalars))
    }
  }

  @Test(arguments: [
    ("Đối tác Chiến lược", "doi tac chien luoc"), ("ĐỒNG đồng", "dong dong"), ("hoà hòa", "hoa hoa"),
    ("Ủy Uỷ", "uy uy"), ("Łódź", "lodz"), ("straße", "strasse"),
    // The breve of й is no mark, nor are marks on other letters than Latin ones.
    ("йод", "йод"), ("ИЙ", "ий"), ("ё", "ё"), ("ά", "ά"),
  ])
  func marksOfLatinLettersFold(text: String, folded: String) throws {
    for tag in ["vi", "bg", "en", "fr"] {
      #expect(try spelled(text, in: tag) { $0.folded($1) } == folded)
    }
  }

  /// The vectors of the Transliteration Act, and others by its rules.
  @Test(arguments: [
    ("София", "sofia"), ("Марияна", "mariyana"), ("синьо", "sinyo"), ("щит", "shtit"), ("ъгъл", "agal"),
    ("Стамболийски", "stamboliyski"), ("България", "bulgaria"), ("български", "balgarski"),
    ("джудже", "dzhudzhe"),
    ("Йордан", "yordan"), ("цял", "tsyal"), ("чаша", "chasha"), ("юли", "yuli"), ("ѝ", "i"),
    ("стратегическо", "strategichesko"), ("То Лам", "to lam"), ("visa", "visa"),
  ])
  func bulgarianIsWrittenInLatinLetters(text: String, latin: String) throws {
    #expect(try spelled(text, in: "bg") { $0.latin($0.folded($1)) } == latin)
  }

  @Test func otherLanguagesHaveNoTransliteration() throws {
    for tag in ["vi", "en", "fr"] { #expect(try spelled("щит", in: tag) { $0.latin($1) } == "щит") }
  }

  /// All forms of a row share one key, written in either script.
  @Test(arguments: [
    "споразумение споразумения споразумението споразуменията sporazumenie sporazumeniya",
    "държава държави държавата държавите darzhavata", "гражданин граждани гражданите гражданинът",
    "стратегическо стратегически стратегическия стратегическите strategichesko strategicheska",
    "партньорство партньорства партньорството partnyorstvo", "партньор партньори партньорите партньорът",
    "декларация декларации декларацията декларациите deklaratsia deklaratsii",
    "министър министри министърът министъра", "политик политици политиците", "град градове градът градовете",
    "сигурност сигурността", "резултат резултати резултата резултатът резултатите", "земеделец земеделци",
    "културен културна културни културното", "музей музеи музеят", "напредък напредъка",
    "комитет комитета комитети комитетът комитетите", "учител учителя учителят учители",
  ])
  func bulgarianFormsMeet(forms: String) throws {
    let keys = try keys("bg")
    let found = Set(WordKeys.words(of: forms).map(keys.key))
    #expect(found.count == 1, "\(found.sorted())")
  }

  @Test(arguments: [
    "agreement agreements", "agree agrees agreed agreeing", "policy policies",
    "commit commits committed committing",
    "process processes processed processing", "status statuses", "study studies studied studying",
    "visa visas", "trade trades traded trading", "train trained training",
  ])
  func englishFormsMeet(forms: String) throws {
    let keys = try keys("en")
    let found = Set(WordKeys.words(of: forms).map(keys.key))
    #expect(found.count == 1, "\(found.sorted())")
  }

  @Test(arguments: [
    ("bg", "партньор партньорство"), ("bg", "мир мирен"), ("en", "agree agreement"), ("en", "basis bas"),
    ("vi", "đối tác"), ("fr", "accord accords"),
  ])
  func otherWordsStayApart(tag: String, words: String) throws {
    let keys = try keys(tag)
    let all = WordKeys.words(of: words).map(keys.key)
    #expect(Set(all).count == all.count)
  }

  /// A key has no key but itself, so that it doesn't matter how often an ending is taken off; and what an ending
  /// becomes is shorter, so that taking off comes to an end.
  @Test(arguments: ["vi", "bg", "en"]) func takingOffEndingsEnds(tag: String) throws {
    let rules = Language(try #require(LanguageTag(tag))).profile.wordRules
    for (ending, kept) in rules.endings { #expect(kept.count < ending.count || kept == ending) }
    let keys = WordKeys(rules)
    for ending in rules.endings.keys {
      let key = keys.key("abc\(ending)\(ending)")
      #expect(keys.key(key) == key)
    }
  }

  /// What is published names no language and holds all that the script needs.
  @Test func rulesOfALanguageWithoutProfileFoldOnly() throws {
    let rules = Language(try #require(LanguageTag("fr"))).profile.wordRules
    #expect(rules == WordRules())
    #expect(rules.script.isEmpty && rules.ends.isEmpty && rules.words.isEmpty && rules.endings.isEmpty)
  }
}
