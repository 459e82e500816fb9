// SPDX-License-Identifier: Apache-2.0

internal import Markdown

extension HTMLRendering {
  mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline.kind {
    case .text(let text): output.escaped(renderer.text(text))
    case .softBreak: output.markup("\n")
    case .lineBreak: output.markup("<br>\n")
    case .code(let text):
      output.markup("<code>")
      output.escaped(text)
      output.markup("</code>")
    case .emphasis(let children): write(children, in: "em")
    case .strong(let children): write(children, in: "strong")
    case .strikethrough(let children): write(children, in: "del")
    case .link(let link): write(link)
    case .footnoteReference(let reference): write(reference)
    }
  }

  private mutating func write(_ children: [Inline], in name: String) {
    output.markup("<\(name)>")
    write(children)
    output.markup("</\(name)>")
  }

  private mutating func write(_ link: Link) {
    let target = renderer.link(link) ?? defaultTarget(of: link.destination)
    guard let target, HTMLLinkTarget.isSafe(target.href) else {
      write(words(of: link, target: target))
      return
    }
    output.markup("<a")
    output.href(target.href)
    output.attribute("class", target.className)
    output.attribute("title", link.title.isEmpty ? nil : link.title)
    output.markup(">")
    write(words(of: link, target: target))
    output.markup("</a>")
  }

  private func defaultTarget(of destination: Destination) -> HTMLLinkTarget? {
    switch destination {
    case .reference: nil
    case .anchor(let anchor): HTMLLinkTarget(href: "#\(renderer.anchorPrefix)\(anchor)", text: anchor)
    case .address(let address): HTMLLinkTarget(href: address, text: address)
    }
  }

  private func words(of link: Link, target: HTMLLinkTarget?) -> [Inline] {
    guard link.children.isEmpty, let text = target?.text else { return link.children }
    return [Inline(.text(text), range: link.range)]
  }
}
