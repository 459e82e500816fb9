// SPDX-License-Identifier: Apache-2.0

internal import Markdown
internal import PortalModel

/// One run of a renderer: what it has written, and what it counts.
struct HTMLRendering {
  let renderer: HTMLRenderer
  var output = HTMLOutput()
  /// The words of the block that is being written.
  var words: FlowingWords
  /// Where terms may have links.
  var terms: LinkableTerms
  private var tableCount = 0
  /// How many tables there were before the block of the first level.
  private var tablesBefore = 0

  init(_ renderer: HTMLRenderer) {
    self.renderer = renderer
    words = FlowingWords([], treatment: renderer.text)
    terms = LinkableTerms(renderer.terms)
  }

  func fragment(_ blocks: [HTMLFragment.Part]) -> HTMLFragment {
    HTMLFragment(bytes: output.bytes, openings: output.openings, terms: terms.found, blocks: blocks)
  }

  /// A block of the first level begins.
  mutating func beginBlock() {
    tablesBefore = tableCount
  }

  mutating func nextTableNumber() -> HTMLFragment.Slot {
    tableCount += 1
    return .tableNumber(inText: tableCount, inBlock: tableCount - tablesBefore)
  }

  /// ` id="…"` for what has an anchor.
  mutating func id(_ anchor: String?) {
    guard let anchor else { return }
    output.markup(" id=\"")
    output.slot(.anchorPrefix)
    output.escaped(anchor)
    output.markup("\"")
  }

  /// What is to be said about a passage, if anything is.
  mutating func writeNotice(on anchor: String?) {
    guard !renderer.notices.isEmpty, let notice = anchor.flatMap({ renderer.notices[$0] }) else { return }
    output.freshLine()
    output.markup("<p class=\"notice\">")
    output.escaped(notice)
    output.markup("</p>\n")
  }

  /// An element that begins and ends on lines of its own.
  mutating func element(_ name: String, anchor: String? = nil, _ content: (inout HTMLRendering) -> Void) {
    output.freshLine()
    output.markup("<")
    output.markup(name)
    id(anchor)
    output.markup(">")
    content(&self)
    output.markup("</")
    output.markup(name)
    output.markup(">\n")
  }

  /// What is written within `content` gets no links to terms.
  mutating func withoutTerms(_ content: (inout HTMLRendering) -> Void) {
    let wereLinked = terms.areLinked
    terms.areLinked = false
    content(&self)
    terms.areLinked = wereLinked
  }
}
