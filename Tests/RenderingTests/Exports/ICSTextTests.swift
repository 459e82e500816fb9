// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Rendering

@Suite struct ICSTextTests {
  @Test(arguments: [
    ("plain: \"text\"", "plain: \"text\""), ("a,b;c\\d", "a\\,b\\;c\\\\d"), ("a\nb", "a\\nb"),
    ("a\r\nb\rc\n\nd", "a\\nb\\nc\\n\\nd"), (",\u{301}", "\\,\u{301}"), ("\\n", "\\\\n"),
  ])
  func escapesTexts(text: String, escaped: String) {
    #expect(Array(ICSText.escape(text).utf8) == Array(escaped.utf8))
  }

  /// Characters of one to four bytes, each beginning at each octet of the line.
  @Test(arguments: ["x", "ж", "ữ", "🚢", "e\u{301}\u{323}", "👩‍👩‍👧"])
  func foldsBetweenCharacters(character: String) throws {
    for start in 0..<80 {
      let value = String(repeating: "a", count: start) + String(repeating: character, count: 100)
      var text = ICSText()
      text.line("X", value)
      let lines = try #require(CalendarLines.physical(text.bytes))
      for line in lines {
        #expect(line.count <= 75)
        #expect(String(validating: line, as: UTF8.self) != nil)
      }
      #expect(CalendarLines.unfolded(text.bytes) == ["X:\(value)"])
    }
  }

  @Test(arguments: [(73, 1), (74, 2), (147, 2), (148, 3)])
  func foldsNoSoonerThanItMust(length: Int, lines: Int) {
    var text = ICSText()
    text.line("X", String(repeating: "a", count: length))
    #expect(CalendarLines.physical(text.bytes)?.count == lines)
  }

  /// Whatever stands in a value, it ends no line.
  @Test func leavesControlsOut() {
    var text = ICSText()
    text.line("URL", "https://example.org/\r\nBEGIN:VEVENT\u{0}\u{7F}\u{1B}")
    text.text("NAME", "a\u{7}\tb\u{0}")
    #expect(
      CalendarLines.unfolded(text.bytes) == ["URL:https://example.org/BEGIN:VEVENT", "NAME:a\tb"]
    )
  }
}
