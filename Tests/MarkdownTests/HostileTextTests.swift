// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import Markdown

/// Texts that were written to make a reader do, or show, what nobody wrote.
@Suite struct HostileTextTests {
  private func parse(_ text: String) -> Diagnosed<Document> {
    let file = SourceFile(path: "a.md", text: text)
    return DocumentParser(referenceKinds: []).parse(file, body: file.bytes.indices)
  }

  /// In the library as Debian ships it, the search for mail addresses without brackets reads before the start
  /// of a text when a colon stands there. Found by the fuzzer; the search is switched off.
  @Test(arguments: [
    ":a@b.c", "*:2@b.c*", "o:a@b.c", "to:a@b.c", "&#58;a@b.c", "pp:a&#64;b.c", "mailto:a@b.c", "a@b.c",
  ])
  func mailAddressesWithoutBracketsAreText(text: String) {
    let result = parse("\(text)\n")
    #expect(result.diagnostics == [])
    #expect(result.value.links == [])
  }

  @Test func mailAddressesInBracketsAreLinks() {
    #expect(parse("<a@b.c>\n").value.links.map(\.destination) == [.address("mailto:a@b.c")])
  }

  /// Entities that stand for what nobody can see.
  @Test(arguments: [
    "a&#x202E;b", "a&#27;[31mb", "**&#8203;a**", "|&#x2066;|\n|-|\n", "[a](#p1 \"&#xFEFF;\")",
    "```&#x7F;\na\n```",
  ])
  func hiddenCharactersByTheirNumbers(text: String) {
    #expect(parse("\(text)\n").diagnostics.map(\.code) == [.hiddenCharacter])
  }

  @Test func entitiesOfWhatIsSeenAreTaken() {
    #expect(parse("a&nbsp;b&shy;c&zwj;d&lrm;e &copy;\n").diagnostics == [])
  }
}
