// SPDX-License-Identifier: Apache-2.0

internal import Markdown

extension HTMLRendering {
  /// The inlines of one block.
  mutating func write(_ inlines: [Inline]) {
    words = FlowingWords(inlines, treatment: renderer.text)
    writeEach(inlines)
  }

  private mutating func writeEach(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline.kind {
    case .text(let text): output.escaped(words.next(text))
    case .softBreak:
      let space = words.next(" ")
      output.escaped(space == " " ? "\n" : space)
    case .lineBreak:
      words.skip()
      output.markup("<br>\n")
    case .code(let text):
      words.skip()
      output.markup("<code>")
      output.escaped(text)
      output.markup("</code>")
    case .emphasis(let children): write(children, in: "em")
    case .strong(let children): write(children, in: "strong")
    case .strikethrough(let children): write(children, in: "del")
    case .link(let link): write(link)
    case .language(let tag, let children):
      output.markup("<span")
      output.attribute("lang", tag)
      output.markup(">")
      writeEach(children)
      output.markup("</span>")
    case .footnoteReference(let reference):
      words.skip()
      write(reference)
    }
  }

  private mutating func write(_ children: [Inline], in name: String) {
    output.markup("<\(name)>")
    writeEach(children)
    output.markup("</\(name)>")
  }

  private mutating func write(_ link: Link) {
    let target = renderer.link(link) ?? defaultTarget(of: link.destination)
    guard let target, HTMLLinkTarget.isSafe(target.href) else {
      writeWords(of: link, target: target)
      return
    }
    output.markup("<a")
    output.href(target.href)
    output.attribute("class", target.className)
    output.attribute("title", link.title.isEmpty ? nil : link.title)
    output.markup(">")
    writeWords(of: link, target: target)
    output.markup("</a>")
  }

  private mutating func writeWords(of link: Link, target: HTMLLinkTarget?) {
    guard link.children.isEmpty else { return writeEach(link.children) }
    words.skip()
    if let text = target?.text { output.escaped(words.added(text)) }
  }

  private func defaultTarget(of destination: Destination) -> HTMLLinkTarget? {
    switch destination {
    case .reference: nil
    case .anchor(let anchor): HTMLLinkTarget(href: "#\(renderer.anchorPrefix)\(anchor)", text: anchor)
    case .address(let address): HTMLLinkTarget(href: address, text: address)
    }
  }
}
