// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PortalModel

/// Look-alikes are written as escapes: what can't be told apart in a terminal can't be in a test.
@Suite struct MixedScriptCheckTests {
  private let sample = CraftSample(MixedScriptCheck())

  @Test(arguments: [
    ("bg", "Бълг\u{61}рия"), ("bg", "с\u{70}оразумение"), ("bg", "*Стр\u{61}ни*"),
    ("bg", "стратег\u{61}ически"),
    ("en", "tr\u{430}de"), ("en", "\u{421}OVID-19"), ("vi", "Vi\u{1EC7}t N\u{430}m"), ("is", "sk\u{440}á"),
  ])
  func oneForeignLetterIsFound(tag: String, text: String) throws {
    #expect(try sample.found(in: text, tag).count == 1)
  }

  @Test(arguments: [
    ("bg", "EVFTA-то, COVID-19, 5G, 45-дневен, VNA/Лао Донг, g7 и Г7"), ("bg", "Европейски съюз (EU)ЕС"),
    ("en", "EVFTA, България, 5G"), ("vi", "Thủ tướng Nguyễn Xuân Phúc, България"), ("bg", "`Бълг\u{61}рия`"),
    ("bg", "https://example.org/п\u{61}т"), ("bg", "[текст](https://example.org/п\u{61}т)"),
  ])
  func partsOfOneScriptEachAreRight(tag: String, text: String) throws {
    #expect(try sample.found(in: text, tag) == [])
  }

  @Test(arguments: [
    ("bg", "Бълг\u{61}рия", "write ‘България’, in Cyrillic letters alone"),
    ("en", "tr\u{430}de", "write ‘trade’, in Latin letters alone"),
    // All letters have a look-alike: the language decides.
    ("bg", "\u{43E}\u{63}\u{430}", "write ‘оса’, in Cyrillic letters alone"),
    ("en", "\u{43E}\u{63}\u{430}", "write ‘oca’, in Latin letters alone"),
    ("bg", "EVFTAто", "put a hyphen between its parts, or write it in one script"),
  ])
  func theFixIsTheWordInOneScript(tag: String, text: String, fix: String) throws {
    #expect(try sample.found(in: text, tag) == ["\(text) → \(fix)"])
  }

  @Test func marksOfEmphasisAreNoPartOfAWord() throws {
    #expect(try sample.found(in: "**Бълг**\u{61}*рия*", "bg").count == 1)
  }
}
