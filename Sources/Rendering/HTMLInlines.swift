// SPDX-License-Identifier: Apache-2.0

internal import Markdown
internal import PortalModel

extension HTMLRendering {
  /// The inlines of one block.
  mutating func write(_ inlines: [Inline]) {
    words = FlowingWords(inlines, treatment: renderer.text)
    terms.beginBlock()
    writeEach(inlines)
  }

  private mutating func writeEach(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline.kind {
    case .text(let text): write(text)
    case .softBreak: words.writeBreak(to: &output)
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
    case .strikethrough(let children):
      passing(children) { $0.write(children, in: "del") }
    case .link(let link):
      passing(link.children) { $0.write(link) }
    case .language(let tag, let children):
      output.markup("<span")
      output.attribute("lang", tag)
      output.markup(">")
      passing(children) { $0.writeEach(children) }
      output.markup("</span>")
    case .footnoteReference(let reference):
      words.skip()
      write(reference)
    }
  }

  private mutating func write(_ children: [Inline], in name: String) {
    output.markup("<")
    output.markup(name)
    output.markup(">")
    writeEach(children)
    output.markup("</")
    output.markup(name)
    output.markup(">")
  }

  // MARK: Terms

  private mutating func write(_ text: String) {
    // Where the next piece starts.
    var start = text.startIndex
    for match in terms.next(in: text) {
      words.write(text[start..<match.range.lowerBound], to: &output)
      start = match.range.upperBound
      guard let target = target(of: match.term) else {
        words.write(text[match.range], to: &output)
        continue
      }
      let number = terms.number(of: match.term)
      output.optional {
        .termStart(number, end: $0)
      } _: {
        $0.linkStart(to: target, title: nil)
      }
      words.write(text[match.range], to: &output)
      output.optional {
        .termEnd(end: $0)
      } _: {
        $0.markup("</a>")
      }
    }
    words.write(text[start...], to: &output)
  }

  private func target(of term: EntryID) -> HTMLLinkTarget? {
    let destination = Destination.reference(kind: term.kind.rawValue, name: term.name, anchor: nil)
    return renderer.link(Link(destination: destination, children: [], range: 0..<0))
      .flatMap { $0.isSafe ? $0 : nil }
  }

  /// What gets no link to a term may still begin or end a quotation.
  private mutating func passing(_ children: [Inline], _ content: (inout HTMLRendering) -> Void) {
    terms.pass(children)
    withoutTerms(content)
  }

  // MARK: Links

  private mutating func write(_ link: Link) {
    let target = renderer.link(link) ?? defaultTarget(of: link.destination)
    guard let target, target.isSafe else {
      writeWords(of: link, target: target)
      return
    }
    output.linkStart(to: target, title: link.title.isEmpty ? nil : link.title)
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
    case .anchor(let anchor): HTMLLinkTarget(anchor: anchor)
    case .address(let address): HTMLLinkTarget(href: address, text: address)
    }
  }
}

extension HTMLOutput {
  fileprivate mutating func linkStart(to target: HTMLLinkTarget, title: String?) {
    markup("<a")
    if target.isOnPage { href(toAnchor: target.href) } else { href(target.href) }
    attribute("class", target.className)
    attribute("title", title)
    markup(">")
  }
}
