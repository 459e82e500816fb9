// SPDX-License-Identifier: Apache-2.0

import PortalModel
import PortalSamples
import Testing

@testable import Preview

@Suite struct PanelViewTests {
  private var sample: SmallPortal {
    SmallPortal(
      languages: ["vi", "bg"],
      facts: ["pages/a": "{}"],
      bodies: ["pages/a/vi": "Một hai.\n\nBa.", "pages/a/bg": "Едно две.\n\nТри."]
    )
  }

  private func marks(_ tag: String, in portal: Portal) throws -> TextMarks {
    TextMarks(
      of: try #require(LanguageTag(tag)),
      in: try #require(portal.agreement(of: EntryID(.page, "a")))
    )
  }

  @Test func textsThatAgreeHaveNoMarks() throws {
    let portal = sample.agreed.joined
    #expect(try marks("vi", in: portal).isEmpty)
    #expect(try marks("bg", in: portal).isEmpty)
  }

  /// What one language has that the other has not followed, block by block.
  @Test func anEditIsMarkedOnBothSides() throws {
    var agreed = sample.agreed
    agreed.texts["pages/a/vi"]?.body = "Một hai.\n\nBốn."
    let portal = agreed.joined
    #expect(try marks("vi", in: portal).changed == ["p2"])
    #expect(try marks("vi", in: portal).behind == [])
    #expect(try marks("bg", in: portal).behind == ["p2"])
    #expect(try marks("bg", in: portal).changed == [])
  }

  @Test func whatNobodyReadIsUnconfirmed() throws {
    var portal = sample
    portal.configuration += "agreement: {other: error}\n"
    #expect(try marks("bg", in: portal.joined).unconfirmed == ["title", "summary", "p1", "p2"])
  }

  @Test func wordsAreCountedInTitleSummaryAndText() throws {
    let entry = try #require(sample.joined.entry(EntryID(.page, "a")))
    let text = try #require(LanguageTag("vi").flatMap { entry.texts[$0] })
    // Title and summary have one word each.
    #expect(PanelView.wordCount(text) == 5)
  }
}
