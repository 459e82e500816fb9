// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Diagnostics

@Suite struct HiddenCharacterTests {
  @Test(arguments: [
    "\u{0}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{200B}", "\u{2028}", "\u{202A}", "\u{202E}",
    "\u{2060}",
    "\u{2066}", "\u{2069}", "\u{FEFF}", "\u{FFF9}", "\u{E0041}",
  ])
  func found(character: String) {
    let text = "đường \(character) път"
    #expect(HiddenCharacter.first(in: text) != nil)
    let file = SourceFile(path: "a", text: text)
    #expect(HiddenCharacter.all(in: file, limit: 9).map { file.text(in: $0.range) } == [character])
  }

  @Test(arguments: [
    "a\tb\r\nc", "\u{A0}\u{AD}", "\u{200C}\u{200D}\u{200E}\u{200F}\u{61C}", "“Việt” – №…", "👩‍🔬",
  ])
  func partsOfHowLanguagesAreWritten(text: String) {
    #expect(HiddenCharacter.first(in: text) == nil)
    #expect(HiddenCharacter.all(in: SourceFile(path: "a", text: text), limit: 9).isEmpty)
  }

  @Test func isNamed() {
    #expect(HiddenCharacter.first(in: "\u{1B}")?.name == "U+001B")
    #expect(HiddenCharacter.first(in: "\u{E0041}")?.name == "U+E0041")
  }
}
