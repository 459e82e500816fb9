// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PortalModel

@Suite struct UnmarkedLanguageCheckTests {
  private let sample = CraftSample(
    UnmarkedLanguageCheck(languages: ["vi", "bg", "en"].compactMap { LanguageTag($0) }.map(Language.init))
  )

  @Test(arguments: [
    ("en", "the word “хармония”", "хармония → write [хармония](lang:bg)"),
    ("vi", "tên “България – Виетнам”", "България – Виетнам → write [България – Виетнам](lang:bg)"),
    ("en", "“hội nhập” means", "hội nhập → write [hội nhập](lang:vi)"),
    ("en", "now Bộ Nội vụ", "Bộ Nội vụ → write [Bộ Nội vụ](lang:vi)"),
    ("bg", "думата „hội nhập“", "hội nhập → write [hội nhập](lang:vi)"),
    (
      "bg", "„Joint Declaration on Trade“",
      "Joint Declaration on Trade → write [Joint Declaration on Trade](lang:en)"
    ),
    ("en", "the Russian “языки”", "языки → write [языки](lang:TAG)"),
    ("vi", "tiếng Hy Lạp λόγος", "λόγος → write [λόγος](lang:TAG)"),
  ])
  func wordsOfAnotherLanguageAreFound(tag: String, text: String, found: String) throws {
    #expect(try sample.found(in: text, tag) == [found])
  }

  @Test(arguments: [
    ("bg", "EVFTA, Global Gateway, То Лам (Tô Lâm), Lao Động, NQ-CP, COVID-19, 5G, `code`, example.org"),
    ("en", "Tô Lâm, Nguyễn Phú Trọng’s, Hà Nội, a communiqué, naïve, façade, Malmö, größer, 5 µm, №"),
    ("vi", "website, visa, FTA, Joint Statement, Sofia, ASEAN, 5G"),
    ("en", "“[hội nhập](lang:vi)”, [България](lang:bg), [*хармония*](lang:bg)"),
    ("bg", "[open ports](lang:en) и [ports ouverts](lang:fr)"),
    ("is", "ж ơ"),
  ])
  func namesAndMarkedWordsAreRight(tag: String, text: String) throws {
    #expect(try sample.found(in: text, tag) == [])
  }

  /// A mark is written like a link, and no link stands in a link.
  @Test func inALinkNoMarkIsOffered() throws {
    let fix =
      "say it in the language of the text, or beside the title, the summary or the link, where it can be marked"
    #expect(
      try sample.found(in: "[a *пакт*](term:b), пакт", "en") == [
        "пакт → \(fix)", "пакт → write [пакт](lang:bg)",
      ]
    )
  }

  /// A whole word in look-alikes is more probably a slip than a quotation.
  @Test func aSlipIsMendedInTheOwnScript() throws {
    #expect(
      try sample.found(in: "Виетнам \u{61} Global Gateway", "bg") == [
        "\u{61} → write ‘\u{430}’ in Cyrillic letters, or [\u{61}](lang:en) if it is of another language"
      ]
    )
  }
}
