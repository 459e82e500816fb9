// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Rendering

@Suite struct HTMLWordsTests {
  /// The same as the standard library's.
  @Test(arguments: ["", "{n}", "Note {n}", "{n}{n} of {n}", "{m} {n", "{{n}", "{", "Бележка {n}."])
  func theNumberStandsBetweenTheParts(words: String) {
    #expect(HTMLWords.parts(words) == words.split(separator: "{n}", omittingEmptySubsequences: false))
    #expect(HTMLWords.fill(words, "7") == words.replacing("{n}", with: "7"))
  }
}
