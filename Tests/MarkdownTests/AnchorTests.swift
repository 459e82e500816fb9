// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Markdown

@Suite struct AnchorTests {
  @Test func headingsAndOtherBlocksAreCountedApart() {
    let text = "One\n\n## Hai\n\nTwo\n\n***\n\n> Three\n\n### Три\n\n```\ncode\n```\n"
    #expect(document(text).anchors == ["p1", "s1", "p2", "p3", "p4", "s2", "p5"])
  }

  @Test func itemsAndRowsAreCountedInTheirBlock() {
    let text = "- a\n- b\n\n|h|\n|-|\n|1|\n|2|\n"
    #expect(document(text).anchors == ["p1", "p1.1", "p1.2", "p2", "p2.0", "p2.1", "p2.2"])
  }

  @Test func blocksInsideOthersHaveNone() {
    let text = "> ## quoted\n>\n> - item\n\n1. outer\n   - inner\n"
    #expect(document(text).anchors == ["p1", "p2", "p2.1"])
  }

  @Test func droppedBlocksTakeNoNumberAway() {
    #expect(document("<div>\n\n[a]: https://example.org\n\nOne\n\n</div>\n\nTwo\n").anchors == ["p1", "p2"])
  }

  @Test func footnotesComeLast() {
    #expect(document("b[^2] a[^1]\n\n[^1]: A\n[^2]: B\n\nLast\n").anchors == ["p1", "p2", "fn1", "fn2"])
  }

  @Test func wordsDoNotMatter() {
    let english = document("## Trade\n\nGoods.\n\n- tea\n")
    let bulgarian = document("## Търговия\n\nСтоки.\n\n- чай\n")
    #expect(english.anchors == bulgarian.anchors)
  }
}
