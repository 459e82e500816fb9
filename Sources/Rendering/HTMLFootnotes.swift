// SPDX-License-Identifier: Apache-2.0

internal import Markdown

extension HTMLRendering {
  mutating func write(_ reference: FootnoteReference) {
    let number = String(reference.number)
    output.markup("<sup class=\"footnote-ref\"><a")
    output.href(toAnchor: "fn\(number)")
    id(Self.referenceAnchor(reference.number, occurrence: reference.occurrence))
    output.attribute("aria-label", HTMLWords.fill(renderer.words.footnoteReference, number))
    output.markup(">\(number)</a></sup>")
  }

  mutating func write(_ footnotes: [Footnote]) {
    guard !footnotes.isEmpty else { return }
    // A group and not a region: the whole statement has several, and regions need names of their own.
    output.markup("<div class=\"footnotes\" role=\"group\"")
    output.attribute("aria-label", renderer.words.footnotes)
    output.markup(">\n<ol>\n")
    terms.areLinked = false
    for footnote in footnotes {
      element("li", anchor: footnote.anchor) { rendering in
        rendering.writeContent(of: footnote)
        rendering.writeNotice(on: footnote.anchor)
      }
    }
    output.markup("</ol>\n</div>\n")
  }

  /// The links back stand at the end of the last paragraph, so that they are on its last line.
  private mutating func writeContent(of footnote: Footnote) {
    output.markup("\n")
    guard let last = footnote.blocks.last, case .paragraph(let inlines) = last.kind else {
      write(footnote.blocks)
      writeReturns(of: footnote, separator: "")
      output.freshLine()
      return
    }
    write(footnote.blocks.dropLast())
    element("p") { rendering in
      rendering.write(inlines)
      rendering.writeReturns(of: footnote, separator: " ")
    }
  }

  private mutating func writeReturns(of footnote: Footnote, separator: String) {
    for occurrence in 1..<(footnote.referenceCount + 1) {
      let number = Self.number(footnote.number, occurrence: occurrence)
      output.markup(occurrence == 1 ? separator : " ")
      output.markup("<a class=\"footnote-return\"")
      output.href(toAnchor: "fnref\(number)")
      output.attribute("aria-label", HTMLWords.fill(renderer.words.footnoteReturn, number))
      output.markup(">↩")
      if occurrence > 1 { output.markup("<sup>\(occurrence)</sup>") }
      output.markup("</a>")
    }
  }

  /// `1` for the first reference to the first note, `1-2` for the second.
  private static func number(_ number: Int, occurrence: Int) -> String {
    occurrence == 1 ? "\(number)" : "\(number)-\(occurrence)"
  }

  private static func referenceAnchor(_ number: Int, occurrence: Int) -> String {
    "fnref\(Self.number(number, occurrence: occurrence))"
  }
}
