// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown
import PortalModel
import Testing

@testable import Rendering

@Suite struct HTMLFragmentTests {
  private func fragment(_ text: String) -> HTMLFragment {
    var words = HTMLRendererTests.words
    words.paragraphLink = "Đoạn {n}"
    let file = SourceFile(path: "vi.md", text: text)
    return HTMLRenderer(words: words)
      .fragment(of: DocumentParser(referenceKinds: []).parse(file, body: file.bytes.indices).value)
  }

  private func body(_ fragment: HTMLFragment, at place: HTMLPlace = HTMLPlace()) -> String {
    var linked: Set<EntryID> = []
    return String(decoding: fragment.body(at: place, linked: &linked), as: UTF8.self)
  }

  private func blocks(_ fragment: HTMLFragment, at place: HTMLPlace = HTMLPlace()) -> [String] {
    fragment.blocks.indices.map { String(decoding: fragment.block($0, at: place), as: UTF8.self) }
  }

  private static let text =
    "## a [b](#p1)\n\nc[^n]\n\n- d\n\n  e\n\n> f\n\n***\n\n| g |\n|---|\n| h |\n\n[^n]: i\n"

  @Test(arguments: ["", "c12.", "vi.c12.", "<\"&>'."])
  func blocksFollowEachOtherInTheBody(prefix: String) {
    let fragment = fragment(Self.text)
    let place = HTMLPlace(anchorPrefix: prefix, headingShift: 2, linksParagraphs: false)
    let blocks = blocks(fragment, at: place)
    #expect(blocks.count == 6)
    #expect(blocks.joined() == body(fragment, at: place))
    #expect(fragment.blocks.map(\.anchor) == ["s1", "p1", "p2", "p3", "p4", "p5"])
  }

  /// In a body tables are counted; a block alone has only its own.
  @Test func tablesAreCountedWhereTheyAreShown() {
    let table = "| a |\n|---|\n| b |\n\n"
    let quoted = "> | a |\n> |---|\n> | b |\n\n***\n\n"
    let fragment = fragment(table + table + quoted + quoted)
    func numbers(_ html: String) -> [String] { html.matches(of: /Bảng (\d+)/).map { String($0.1) } }
    #expect(numbers(body(fragment)) == ["1", "2", "3", "4"])
    #expect(blocks(fragment).flatMap(numbers) == ["1", "1", "1", "1"])
  }

  @Test func onePlaceAfterAnother() {
    let fragment = fragment("## a\n\nb\n")
    #expect(
      body(fragment, at: HTMLPlace(anchorPrefix: "x.", headingShift: 1)) == """
        <h3 id="x.s1">a</h3>
        <p id="x.p1">b\u{A0}<a class="paragraph-link" href="#x.p1" aria-label="Đoạn 1">¶</a></p>

        """
    )
    #expect(
      body(fragment, at: HTMLPlace(linksParagraphs: false)) == "<h2 id=\"s1\">a</h2>\n<p id=\"p1\">b</p>\n"
    )
  }

  @Test func aPrefixIsEscapedByWhereItStands() {
    let html = body(fragment("[a](#p1)"), at: HTMLPlace(anchorPrefix: "\"<é", linksParagraphs: false))
    #expect(html == "<p id=\"&quot;&lt;ép1\"><a href=\"#%22%3C%C3%A9p1\">a</a></p>\n")
  }

  @Test func footnotesStandBehindAllBlocks() {
    let fragment = fragment(Self.text)
    let footnotes = String(decoding: fragment.footnotes(at: HTMLPlace(anchorPrefix: "x.")), as: UTF8.self)
    #expect(fragment.hasFootnotes)
    #expect(footnotes.hasPrefix("<div class=\"footnotes\"") && footnotes.contains("id=\"x.fn1\""))
    #expect(!self.fragment("a").hasFootnotes)
    #expect(self.fragment("a").footnotes(at: HTMLPlace()).isEmpty)
    #expect(body(self.fragment("")).isEmpty)
  }
}
