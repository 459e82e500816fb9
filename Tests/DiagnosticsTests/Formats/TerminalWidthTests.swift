// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Diagnostics

@Suite struct TerminalWidthTests {
  @Test(arguments: [
    ("Tiếng Việt", 10), ("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t", 10), ("България", 8), ("и\u{306}", 1),
    ("漢字", 4), ("ひらがな、カナ", 14), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ＡＢ", 4), ("ｱ", 1),
    ("🙂", 2), ("🇻🇳", 2), ("👍🏽", 4), ("\u{20E3}", 0), ("a\u{200B}\u{200D}b", 2), ("co\u{AD}op", 4),
    ("नि", 2), ("—…‘’", 4), ("𠀀", 2), ("", 0),
  ])
  func countsColumns(text: String, columns: Int) {
    #expect(TerminalWidth.columns(text) == columns)
  }

  /// The first and last of the ranges, and what stands beside them (UAX #11).
  @Test(arguments: [
    (0x10FF, 1), (0x1100, 2), (0x115F, 2), (0x2328, 1), (0x2329, 2), (0x2E80, 2), (0x303E, 2), (0x303F, 1),
    (0x3041, 2), (0xA4C6, 2), (0xA4D0, 1), (0xABFF, 1), (0xAC00, 2), (0xD7A3, 2), (0xFF00, 1), (0xFF60, 2),
    (0xFF61, 1), (0xFFE6, 2), (0xFFE8, 1), (0x1F1E6, 1), (0x1F600, 2), (0x2A6DF, 2), (0x40000, 1),
  ])
  func knowsTheEdges(value: UInt32, columns: Int) throws {
    #expect(TerminalWidth.columns(try #require(Unicode.Scalar(value))) == columns)
  }
}
