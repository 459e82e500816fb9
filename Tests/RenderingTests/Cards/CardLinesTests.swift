// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Rendering

@Suite struct CardLinesTests {
  @Test(arguments: [
    ("Mutual support", 76, 1), ("Hỗ trợ lẫn nhau tham gia chuỗi giá trị toàn cầu", 76, 2),
    ("Взаимна подкрепа в глобалните вериги за създаване на стойност", 76, 3),
    ("ЩЩЩЩЩЩЩЩЩЩ ЩЩЩЩЩЩЩЩЩЩ ЩЩЩЩЩЩЩЩЩЩ ЩЩЩЩЩЩЩЩЩЩ", 60, 4),
  ])
  func aLongTitleIsSetSmaller(title: String, size: Int, count: Int) {
    let lines = CardLines(title)
    #expect((lines.size, lines.texts.count) == (size, count))
    #expect(lines.texts.joined(separator: " ") == title)
  }

  /// What is bound by a no-break space is not parted.
  @Test func linesEndBetweenWords() {
    let bound = "ngày\u{A0}22\u{A0}tháng\u{A0}10"
    let lines = CardLines("Tổng Bí thư thăm chính thức Bulgaria \(bound)")
    #expect(lines.texts.contains { $0.contains(bound) })
  }

  /// The last line of any title stands above the rule at 540.
  @Test(arguments: 1...70)
  func everythingFits(length: Int) {
    let lines = CardLines(String(repeating: "Щ ", count: length / 2) + "Щ")
    #expect(lines.top + (lines.texts.count - 1) * lines.height <= 520)
  }
}
