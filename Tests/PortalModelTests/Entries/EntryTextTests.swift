// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import PortalModel

@Suite struct EntryTextTests {
  private let file = SourceFile(
    path: "Content/glossary/a/en.md",
    text: """
      ---
      title: Title
      short: T
      summary: Summary.
      forms: [a, b*]
      forbidden: [c]
      excuses:
        - {code: range-dash, passage: p1, reason: R}
      ---
      See [x](commitment:2), [](commitment:1#p2) and [](commitment:2).[^n]

      [^n]: A [note](page:b) and <https://example.org>.
      """
  )

  private var whole: EntryText { EntryTextParser(of: .term).parse(file).value }

  @Test func theOutlineIsWhatOthersSee() {
    #expect(
      whole.outline
        == EntryText.Outline(
          title: "Title",
          short: "T",
          summary: "Summary.",
          forms: ["a", "b*"],
          forbidden: ["c"],
          linked: [EntryID(.commitment, "1"), EntryID(.commitment, "2"), EntryID(.page, "b")],
          anchors: ["p1", "fn1"],
          isWhole: true
        )
    )
  }

  /// A text of which the outline was kept says the same as one that was parsed.
  @Test func theDetailsAreFoundAgain() {
    let count = ParseCount()
    let outlined = EntryTextParser(of: .term, counting: count).outlined(file, whole.outline)
    #expect(outlined == whole)
    #expect(outlined.title == "Title")
    #expect(count.texts == 0)
    #expect(outlined.body == whole.body)
    #expect(outlined.excuses == whole.excuses)
    #expect(outlined.formLists == whole.formLists)
    #expect(outlined.frontRanges == whole.frontRanges)
    #expect(FrontWord.allCases.map { outlined[$0] } == FrontWord.allCases.map { whole[$0] })
    #expect(outlined.menuName == "T")
    // Once, whoever asked.
    #expect(count.texts == 1)
  }
}
