// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import PortalModel
import Testing

@Suite struct SourceFileCheckTests {
  private func check(_ text: String) -> [Diagnostic] {
    SourceFileCheck.diagnostics(SourceFile(path: "a.md", text: text))
  }

  private func check(_ bytes: [UInt8]) -> [Diagnostic] {
    SourceFileCheck.diagnostics(SourceFile(path: "a.md", bytes: bytes))
  }

  @Test(arguments: ["\u{FEFF}a", "a\0b", "a\u{202E}b\u{202C}"])
  func hiddenCharactersAreSaid(text: String) {
    #expect(Set(check(Array(text.utf8)).map(\.code)) == [.hiddenCharacter])
  }

  @Test(arguments: [
    "", "ASCII\r\n", "Tiếng Việt, Български", "й ѝ ộ", "e\u{30D}", "한국", "🇻🇳🇧🇬",
    // Combining marks that compose with nothing stay as they are.
    "а\u{301}",
  ])
  func composedTextIsTaken(text: String) {
    #expect(check(text).isEmpty)
  }

  @Test(arguments: [
    ("й = и\u{306}", "й", "a.md:1:5", 2),
    ("a\r\nviệc e\u{302}\u{323}", "ệ", "a.md:2:6", 3),
    // The marks are all there, but one is outside the letter that it could be part of.
    ("ê\u{323}", "ệ", "a.md:1:1", 2),
    ("e\u{323}\u{302}", "ệ", "a.md:1:1", 3),
    ("\u{1112}\u{1161}\u{11AB}", "한", "a.md:1:1", 3),
    ("10 \u{212B}", "Å", "a.md:1:4", 1),
  ])
  func theFirstCharacterOutOfFormIsNamed(text: String, composed: String, place: String, length: Int) throws {
    let diagnostics = check(text)
    #expect(diagnostics.map(\.code) == [.textNotNFC])
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.summary.hasPrefix("‘\(composed)’ "))
    // `==` on strings takes both forms for equal.
    #expect(diagnostic.summary.unicodeScalars.starts(with: "‘\(composed)’".unicodeScalars))
    #expect(diagnostic.place.description == place)
    #expect(diagnostic.place.length == length)
  }

  @Test(
    arguments: [
      // A byte that starts nothing, a sequence cut short, an overlong form, a surrogate, above U+10FFFF.
      ([0x61, 0xFF], "0xFF", "a.md:1:2"),
      ([0x61, 0x0A, 0x80], "0x80", "a.md:2:1"),
      ([0xC3], "0xC3", "a.md:1:1"),
      ([0xE1, 0xBB, 0x61], "0xE1", "a.md:1:1"),
      ([0x61, 0xC0, 0xAF], "0xC0", "a.md:1:2"),
      ([0xED, 0xA0, 0x80], "0xED", "a.md:1:1"),
      ([0xF4, 0x90, 0x80, 0x80], "0xF4", "a.md:1:1"),
      (Array("ộ".utf8) + [0xFE], "0xFE", "a.md:1:2"),
    ] as [([UInt8], String, String)]
  )
  func theFirstInvalidByteIsNamed(bytes: [UInt8], name: String, place: String) {
    let diagnostics = check(bytes)
    #expect(diagnostics.map(\.summary) == ["the byte \(name) is not valid UTF-8"])
    #expect(diagnostics.map(\.place.description) == [place])
  }

  /// Of a file that is no UTF-8 nobody can say in which form its text is.
  @Test func oneFaultAtATime() {
    #expect(check(Array("e\u{302}".utf8) + [0xFF]).map(\.code) == [.invalidUTF8])
    let large = [UInt8](repeating: 0xFF, count: SourceFileCheck.largestFile + 1)
    #expect(check(large).map(\.code) == [.fileTooLarge])
  }

  @Test func theLargestFileIsTaken() {
    let largest = [UInt8](repeating: 0x61, count: SourceFileCheck.largestFile)
    #expect(check(largest).isEmpty)
    #expect(check(largest + [0x61]).map(\.code) == [.fileTooLarge])
  }

  /// The first look at bytes passes nothing that is out of form.
  @Test func eachScalarIsJudgedAsUnicodeDoes() {
    for scalar in (0..<0x3100).compactMap(Unicode.Scalar.init) {
      for text in ["\(scalar)", "a\(scalar)", "и\(scalar)"] {
        let isComposed = text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8)
        #expect(
          !check(text).map(\.code).contains(.textNotNFC) == isComposed,
          "U+\(String(scalar.value, radix: 16))"
        )
      }
    }
  }
}
