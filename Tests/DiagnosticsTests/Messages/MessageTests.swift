// SPDX-License-Identifier: Apache-2.0

import MarkdownSamples
import Testing

@testable import Diagnostics

@Suite struct MessageTests {
  @Test func whatIsOursAndWhatIsNot() {
    let message: Message = "‘\("verbs")’ has \(3) items (at most \(2))"
    #expect(message.pattern == "‘{1}’ has {2} items (at most {3})")
    #expect(message.text == "‘verbs’ has 3 items (at most 2)")
    #expect(("the title is empty" as Message).pattern == "the title is empty")
  }

  @Test func phrasesStandInMessages() {
    let phrase: Message = "a whole number"
    let message: Message = "‘\("number")’ is \(phrase), found \(["a", "b"].quoted)"
    #expect(message.pattern == "‘{1}’ is {2}, found {3}")
    #expect(message.text == "‘number’ is a whole number, found ‘a’, ‘b’")
    #expect("\(message)" == message.text)
  }

  /// Braces are what they are, whether we wrote them or an author did.
  @Test func bracesAreSafe() {
    let message: Message = "write {1} or {{\("{2}")}}"
    #expect(message.text == "write {1} or {{{2}}}")
    #expect(message.pattern == "write {{1}} or {{{{{1}}}}}")
    #expect(MessagePattern(message.pattern)?.filled(with: ["{2}"]) == message.text)
  }

  /// A message says what plain interpolation would say, and so does its own pattern when it is filled, whatever
  /// stands in it.
  @Test func saysWhatInterpolationSays() {
    var random = SeededGenerator(seed: 7)
    let words = [
      "{", "}", "{1}", "{{", "‘", "’", "\n", "\u{202E}", "a", "Việt", "„България“", "", "🇧🇬", "\t:: ",
    ]
    func text() -> String {
      (0..<Int.random(in: 0...4, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
        .joined()
    }
    for _ in 0..<2000 {
      let (first, second, third, number) = (text(), text(), text(), Int.random(in: -9...9, using: &random))
      let phrase: Message = "\(first){\(number)} of"
      let list = [first, second].map { "<\($0)>" as Message }.joined(by: " and ")
      let message: Message = "\(first)\(second)} {\(phrase) – \(list)\(third)"
      let plain = VisibleText.of(
        "\(first)\(second)} {\(first){\(number)} of – <\(first)> and <\(second)>\(third)"
      )
      #expect(message.text == plain)
      let own = MessageTranslation(
        Dictionary(
          uniqueKeysWithValues: [message, phrase, "<\(first)>", " and "].map {
            ($0.pattern, MessagePattern($0.pattern))
          }
        ).compactMapValues(\.self)
      )
      #expect(own.text(of: message) == plain)
    }
  }

  /// Long words are cut where they were cut as one text.
  @Test func longWordsAreCut() {
    let long = String(repeating: "ă", count: 5000)
    let message: Message = "‘\(long)’ is \("‘\(long)’" as Message), \([long, long].quoted)"
    #expect(message.text == VisibleText.of("‘\(long)’ is ‘\(long)’, ‘\(long)’, ‘\(long)’"))
    #expect(message.text.unicodeScalars.count == 1001)
    #expect((0..<5000).map { "\($0)" as Message }.joined(by: ", ").text.count < 6000)
  }
}
