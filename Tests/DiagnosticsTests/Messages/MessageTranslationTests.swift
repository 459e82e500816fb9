// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@Suite struct MessageTranslationTests {
  private static func translation(_ patterns: [String: String]) throws -> MessageTranslation {
    MessageTranslation(try patterns.mapValues { try #require(MessagePattern($0)) })
  }

  private static let message: Message =
    "\("a page" as Message) needs \(["x", "y"].map { "‘\($0)’" as Message }.joined(by: " and "))"

  private static let words = [
    "{1} needs {2}": "{2}: липсва ({1})", "a page": "страница", "‘{1}’": "„{1}“", " and ": " и ",
  ]

  @Test func placesStandInAnyOrder() throws {
    #expect(try Self.translation(Self.words).text(of: Self.message) == "„x“ и „y“: липсва (страница)")
  }

  /// Nobody reads half a sentence.
  @Test(arguments: words.keys.sorted())
  func withoutOneOfItsPhrasesNothingIsSaid(missing: String) throws {
    #expect(try Self.translation(Self.words.filter { $0.key != missing }).text(of: Self.message) == nil)
  }

  /// What is an author's alone is the same in all languages.
  @Test func whatHasNoWordsOfOursNeedsNone() throws {
    #expect(try Self.translation([:]).text(of: "\("portal.yml")") == "portal.yml")
    #expect(try Self.translation([:]).text(of: "‘\("x")’") == nil)
  }

  /// The words of an author are shown as safely as in the terminal.
  @Test func showsNothingThatCannotBeSeen() throws {
    let translation = try Self.translation(["‘{1}’ is bad": "„{1}“ не е добро"])
    #expect(translation.text(of: "‘\("a\u{202E}\nb")’ is bad") == "„a\u{FFFD}\u{FFFD}b“ не е добро")
  }

  @Test(arguments: [("{1} {2}", [1, 2]), ("{2}{1}{2}", [1, 2, 2]), ("{{1}}", []), ("", [])])
  func placesOfPatterns(text: String, places: [Int]) {
    #expect(MessagePattern(text)?.places == places)
  }

  @Test(arguments: ["{", "}", "{}", "{0}", "{x}", "{1", "{{1}", "{-1}"])
  func noPatterns(text: String) {
    #expect(MessagePattern(text) == nil)
  }
}
