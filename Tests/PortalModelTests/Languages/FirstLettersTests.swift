// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PortalModel

@Suite struct FirstLettersTests {
  private func letters(_ word: String) -> FirstLetters? { FirstLetters(of: word.unicodeScalars) }

  @Test func aWordIsKnownByTwoLetters() {
    #expect(letters("đối") == letters("đốm"))
    #expect(letters("đối") != letters("đa"))
    #expect(letters("đ") != letters("đối"))
    #expect(letters("đối")?.withoutSecond == letters("đ"))
    #expect(letters("") == nil)
  }

  @Test func lettersAreAdded() {
    #expect(letters("м")?.appending("а") == letters("май"))
    #expect(letters("ма")?.appending("р") == letters("май"))
  }

  /// İ is two scalars in lower case.
  @Test func lowerCase() {
    #expect(letters("Май")?.lowercase == letters("май"))
    #expect(letters("Ở")?.lowercase == letters("ở"))
    #expect(letters("İa")?.lowercase == nil)
    #expect(letters("aİ")?.lowercase == nil)
  }

  @Test func valuesAreFoundByLetters() throws {
    let words = ["май", "март", "юни", "a", "ab", "\u{1F600}x"]
    let table = ByFirstLetters(
      Dictionary(words.compactMap { word in letters(word).map { ($0, word) } }) { first, _ in first }
    )
    for word in words {
      let letters = try #require(self.letters(word))
      #expect(table[letters].flatMap(self.letters) == letters)
    }
    for word in ["м", "ми", "б", "b", "ac", "\u{1F601}x", "\u{1F600}"] {
      let letters = try #require(self.letters(word))
      #expect(table[letters] == nil)
    }
    #expect(!table.isEmpty)
    #expect(ByFirstLetters<Int>([:]).isEmpty)
  }
}
