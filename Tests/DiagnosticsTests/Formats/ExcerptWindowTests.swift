// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Diagnostics

@Suite struct ExcerptWindowTests {
  /// The window around the only `X` of a line.
  private func window(_ line: String, width: Int = 96) throws -> ExcerptWindow {
    let column = try #require(Array(line.unicodeScalars).firstIndex(of: "X"))
    return ExcerptWindow(of: line, column: column + 1, length: 1, width: width)
  }

  /// How many columns stand before the `X` that is shown.
  private func columnsBefore(_ text: String) throws -> Int {
    let scalars = text.unicodeScalars
    let position = try #require(scalars.firstIndex(of: "X"))
    return TerminalWidth.columns(String(scalars[..<position]))
  }

  @Test(arguments: [
    ("Hai bên nhất trí X", 17), ("Hai be\u{302}n nha\u{302}\u{301}t tri\u{301} X", 17),
    ("Двете страни X", 13),
    ("Стани\u{306} X", 6), ("漢字 X", 5), ("🙂 và 🇧🇬 X", 9), ("\tX", 1),
  ])
  func putsTheCaretUnderItsCharacter(line: String, indent: Int) throws {
    let window = try window(line)
    #expect(window.indent == indent)
    #expect(window.length == 1)
    #expect(try columnsBefore(window.text) == indent)
  }

  /// In any script, at any place of a line that is too long, the caret is under its character and the
  /// window full.
  @Test(arguments: [
    "đối tác chiến lược ", "чие\u{306}то да\u{300} ", "e\u{301}\u{323}o\u{302}\u{301} ", "漢字、かな。", "🙂🇻🇳👨‍👩‍👧 ",
    "a\u{202E}b\u{7}\t", "नि\u{301}한글ab",
  ])
  func cutsAWindowOutOfALongLine(piece: String) throws {
    let scalars = Array(String(repeating: piece, count: 120 / piece.unicodeScalars.count).unicodeScalars)
    for position in 0...scalars.count {
      let line = scalars[..<position] + ["X"] + scalars[position...]
      let window = try window(String(String.UnicodeScalarView(line)), width: 24)
      #expect(try columnsBefore(window.text) == window.indent)
      #expect(window.length == 1)
      let columns = TerminalWidth.columns(window.text)
      #expect((23...26).contains(columns), "24 or, before a wide character, 23; and an ellipsis or two")
      #expect(window.text.unicodeScalars.first.map { TerminalWidth.columns($0) > 0 } == true)
    }
  }

  @Test func marksAsManyColumnsAsAreMeant() {
    #expect(ExcerptWindow(of: "xem 漢字 nhé", column: 5, length: 2).length == 4)
    #expect(ExcerptWindow(of: "e\u{302}\u{301}m", column: 1, length: 4).length == 2)
    #expect(ExcerptWindow(of: "abc", column: 4, length: 0).length == 0)
    let long = String(repeating: "я", count: 300)
    #expect(ExcerptWindow(of: long, column: 1, length: 300).length == 96, "no further than the window")
  }

  /// A mark alone has no column of its own.
  @Test func putsTheCaretOfAMarkUnderItsLetter() {
    let window = ExcerptWindow(of: "ate\u{302}\u{301}m", column: 5, length: 1)
    #expect(window.indent == 2)
    #expect(window.length == 1)
  }

  @Test func makesControlAndBidirectionalCharactersVisible() {
    let window = ExcerptWindow(of: "a\u{1B}[2J\u{202E}b\u{2028}c\tد\u{200C}د", column: 1, length: 1)
    #expect(window.text == "a\u{FFFD}[2J\u{FFFD}b\u{FFFD}c د\u{200C}د")
  }

  @Test func takesAPlaceBeyondTheLine() {
    let window = ExcerptWindow(of: "", column: 9, length: 9)
    #expect((window.text, window.indent, window.length) == ("", 0, 0))
  }
}
