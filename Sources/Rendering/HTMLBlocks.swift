// SPDX-License-Identifier: Apache-2.0

internal import Markdown

extension HTMLRendering {
  mutating func write(_ blocks: some Sequence<Block>, isTight: Bool = false) {
    for block in blocks {
      write(block, isTight: isTight)
      writeNotice(on: block.anchor)
    }
  }

  /// In a tight list paragraphs have no element of their own.
  private mutating func write(_ block: Block, isTight: Bool) {
    switch block.kind {
    case .paragraph(let inlines) where isTight: write(inlines)
    case .paragraph(let inlines):
      element("p", anchor: block.anchor) { rendering in
        rendering.write(inlines)
        rendering.writeParagraphLink(to: block.anchor)
      }
    case .heading(let level, let inlines):
      writeHeading(level, anchor: block.anchor, inlines)
    case .blockQuote(let blocks):
      element("blockquote", anchor: block.anchor) { rendering in
        rendering.output.markup("\n")
        rendering.withoutTerms { $0.write(blocks) }
      }
    case .list(let list): write(list, anchor: block.anchor)
    case .codeBlock(let info, let text): writeCode(text, info: info, anchor: block.anchor)
    case .thematicBreak:
      output.freshLine()
      output.markup("<hr")
      id(block.anchor)
      output.markup(">\n")
    case .table(let table): withoutTerms { $0.write(table, anchor: block.anchor) }
    }
  }

  private mutating func writeHeading(_ level: Int, anchor: String?, _ inlines: [Inline]) {
    output.freshLine()
    output.markup("<h")
    output.slot(.headingLevel(level))
    id(anchor)
    output.markup(">")
    withoutTerms { $0.write(inlines) }
    output.markup("</h")
    output.slot(.headingLevel(level))
    output.markup(">\n")
  }

  /// A paragraph that has an address shows it, never on a line of its own.
  private mutating func writeParagraphLink(to anchor: String?) {
    guard let anchor, let words = renderer.words.paragraphLink else { return }
    output.optional {
      .paragraphLink(end: $0)
    } _: { output in
      output.markup("\u{00A0}<a class=\"paragraph-link\"")
      output.href(toAnchor: anchor)
      output.attribute("aria-label", HTMLWords.fill(words, String(anchor.dropFirst())))
      output.markup(">¶</a>")
    }
  }

  private mutating func writeCode(_ text: String, info: String, anchor: String?) {
    element("pre", anchor: anchor) { rendering in
      rendering.output.markup("<code")
      let language = info.prefix { !$0.isWhitespace }
      rendering.output.attribute("class", language.isEmpty ? nil : "language-\(language)")
      rendering.output.markup(">")
      rendering.output.escaped(text)
      rendering.output.markup("</code>")
    }
  }

  private mutating func write(_ list: List, anchor: String?) {
    output.freshLine()
    output.markup(list.start == nil ? "<ul" : "<ol")
    id(anchor)
    if let start = list.start, start != 1 { output.attribute("start", String(start)) }
    output.markup(">\n")
    for item in list.items {
      element("li", anchor: item.anchor) { rendering in
        if let isDone = item.isDone { rendering.writeBox(isDone: isDone) }
        rendering.write(item.blocks, isTight: list.isTight)
        rendering.writeNotice(on: item.anchor)
      }
    }
    output.markup(list.start == nil ? "</ul>\n" : "</ol>\n")
  }

  private mutating func writeBox(isDone: Bool) {
    output.markup("<input type=\"checkbox\" disabled")
    if isDone { output.markup(" checked") }
    output.attribute("aria-label", isDone ? renderer.words.taskDone : renderer.words.taskOpen)
    output.markup("> ")
  }
}
