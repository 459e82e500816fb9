// SPDX-License-Identifier: Apache-2.0

import MarkdownSamples
import Testing

@testable import Rendering

@Suite struct FrontCodingTests {
  private static func coded(_ words: [String]) -> [[UInt8]] {
    zip([""] + words, words).map { last, word in
      var text: [UInt8] = []
      FrontCoding.append(Array(word.utf8), after: Array(last.utf8), to: &text)
      return text
    }
  }

  @Test(arguments: [
    ("biển", "biển", "4"), ("biển", "biên", "2ên"), ("", "a", "0a"), ("порт", "портове", "4ове"),
    // Two letters that begin with the same byte.
    ("а", "б", "0б"), ("😀😀", "😀😁", "2😁"), ("e\u{301}", "e\u{300}", "1\u{300}"),
    (
      String(repeating: "a", count: 40), String(repeating: "a", count: 40),
      "h" + String(repeating: "a", count: 23)
    ),
    (String(repeating: "😀", count: 20), String(repeating: "😀", count: 20), "y😀😀😀"),
  ])
  func whatIsSharedIsANumber(last: String, word: String, expected: String) {
    #expect(String(decoding: Self.coded([last, word])[1], as: UTF8.self) == expected)
  }

  /// As the script reads it, and as the next build does.
  @Test(arguments: 0..<50 as Range<UInt64>)
  func whatIsWrittenIsRead(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let letters = Array("abcđéềпорт😀").map(String.init)
    let words = (0..<60)
      .map { _ in
        (0..<Int.random(in: 1...30, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }
          .joined()
      }
      .sorted { $0.precedes($1) }
    var (last, shown): ([UInt8], [UTF16.CodeUnit]) = ([], [])
    for (word, coded) in zip(words, Self.coded(words)) {
      last = try #require(FrontCoding.word(coded[...], after: last))
      #expect(last == Array(word.utf8))
      let text = String(decoding: coded, as: UTF8.self)
      shown = try Array(shown.prefix(#require(Int(text.prefix(1), radix: 36)))) + text.dropFirst().utf16
      #expect(shown == Array(word.utf16))
    }
  }

  /// More than the word before has, half a character, and what is no number.
  @Test(arguments: ["", "2", "Aa", "-", "b"])
  func whatWasNotWrittenIsNotRead(part: String) {
    #expect(FrontCoding.word(Array(part.utf8)[...], after: Array("a".utf8)) == nil)
    #expect(FrontCoding.word(Array("1a".utf8)[...], after: Array("😀".utf8)) == nil)
  }
}
