// SPDX-License-Identifier: Apache-2.0

internal import Markdown

/// One run of a renderer: what it has written, and what it counts.
struct HTMLRendering {
  let renderer: HTMLRenderer
  var output = HTMLOutput()
  /// The words of the block that is being written.
  var words: FlowingWords
  private var tableCount = 0

  init(_ renderer: HTMLRenderer) {
    self.renderer = renderer
    words = FlowingWords([], treatment: renderer.text)
  }

  mutating func nextTableNumber() -> Int {
    tableCount += 1
    return tableCount
  }

  /// ` id="…"` for what has an anchor.
  mutating func id(_ anchor: String?) {
    output.attribute("id", anchor.map { renderer.anchorPrefix + $0 })
  }

  /// What is to be said about a passage, if anything is.
  mutating func writeNotice(on anchor: String?) {
    guard let notice = anchor.flatMap({ renderer.notices[$0] }) else { return }
    output.freshLine()
    output.markup("<p class=\"notice\">")
    output.escaped(notice)
    output.markup("</p>\n")
  }

  /// An element that begins and ends on lines of its own.
  mutating func element(_ name: String, anchor: String? = nil, _ content: (inout HTMLRendering) -> Void) {
    output.freshLine()
    output.markup("<\(name)")
    id(anchor)
    output.markup(">")
    content(&self)
    output.markup("</\(name)>\n")
  }
}
