// SPDX-License-Identifier: Apache-2.0

import Codings
import Diagnostics
import Testing

@testable import Publishing

@Suite struct LedgerLinesTests {
  private static func lines(_ text: String, of folder: String = "Content/pages/a") -> LedgerLines? {
    LedgerIndex(SourceFile(path: "l", text: text))[folder]
  }

  private static func digest(_ text: String) -> SHA256Digest { SHA256Digest(of: Array(text.utf8)) }

  @Test func linesThatStandTogetherHaveAPlace() {
    let text = "# page:a#p1\n\npage:b#p1\tx\npage:a#p1\tx\npage:a#p2\tđ\npage:aa#p1\n"
    let own = "page:a#p1\tx\npage:a#p2\tđ\n"
    let lines = Self.lines(text)
    #expect(lines?.digest == Self.digest(own))
    #expect(lines?.range.map { SourceFile(path: "l", text: text).text(in: $0) } == own)
    #expect(Self.lines(text, of: "Content/pages/c") == nil)
    #expect(LedgerIndex(nil)["Content/pages/a"] == nil)
  }

  /// They are the same lines wherever they stand, but can't be read at once.
  @Test(arguments: [
    "page:a#p1\nb\npage:a#p2\n", "page:a#p1\n\npage:a#p2\n", "page:a#p1\npage:a#p2",
    "page:a#p1\nb\npage:a#p2", "page:a#p1\nb\npage:a#p2\nb\n",
  ])
  func otherLinesHaveNone(text: String) {
    #expect(Self.lines(text) == LedgerLines(digest: Self.digest("page:a#p1\npage:a#p2\n"), range: nil))
  }

  /// Lines that stood apart do not come together again.
  @Test func threeLinesApart() {
    #expect(Self.lines("page:a#1\nb\npage:a#2\npage:a#3\n")?.range == nil)
  }
}
