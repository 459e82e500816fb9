// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

extension DocumentConverter {
  /// What makes a link a mark of language.
  private static let languageScheme = "lang:"

  /// The inlines of a block.
  mutating func inlines(in block: Int, source: InlineSource) -> [Inline] {
    var cursor = InlineCursor(source, file: file)
    return inlines(in: block, cursor: &cursor)
  }

  private mutating func inlines(in parent: Int, cursor: inout InlineCursor) -> [Inline] {
    var inlines = [Inline]()
    for child in tree.children(of: parent) { inlines += convert(child, cursor: &cursor) }
    return inlines
  }

  /// What becomes of a node: one inline, none, or the children of an image or of a refused link.
  private mutating func convert(_ index: Int, cursor: inout InlineCursor) -> [Inline] {
    let node = tree[index]
    switch node.kind {
    case .text(let string):
      let range = cursor.text(node, string)
      reportFootnotes(leftIn: range)
      reportHidden(in: string, at: range)
      return string.isEmpty ? [] : [Inline(.text(string), range: range)]
    case .softBreak: return [Inline(.softBreak, range: cursor.lineBreak())]
    case .lineBreak: return [Inline(.lineBreak, range: cursor.lineBreak())]
    case .code(let string): return [Inline(.code(string), range: cursor.code(node))]
    case .html(let string):
      let range = cursor.html(node, string)
      report(
        .rawHTML,
        "HTML ‘\(string.shortened)’",
        at: range,
        fix: "write it in Markdown, or between backticks to show it"
      )
      return []
    case .emphasis: return container(index, cursor: &cursor) { .emphasis($0) }
    case .strong: return container(index, cursor: &cursor) { .strong($0) }
    case .strikethrough: return container(index, cursor: &cursor) { .strikethrough($0) }
    case .link(let url, _) where url.hasPrefix(Self.languageScheme):
      let tag = String(url.dropFirst(Self.languageScheme.count))
      return container(index, cursor: &cursor) { .language(tag: tag, $0) }
    case .link(let url, let title): return link(index, url: url, title: title, cursor: &cursor)
    case .image:
      let (children, range) = content(of: index, cursor: &cursor)
      report(.imageNotSupported, "image in a text", at: range, fix: "describe it in words")
      return children
    case .footnoteReference(let number):
      let range = cursor.footnoteReference(node)
      return [Inline(.footnoteReference(reference(toFootnote: number)), range: range)]
    default: return []
    }
  }

  private mutating func container(
    _ index: Int,
    cursor: inout InlineCursor,
    kind: ([Inline]) -> Inline.Kind
  ) -> [Inline] {
    let (children, range) = content(of: index, cursor: &cursor)
    return [Inline(kind(children), range: range)]
  }

  private mutating func content(of index: Int, cursor: inout InlineCursor) -> (
    words: [Inline], range: Range<Int>
  ) {
    let opening = cursor.open(tree[index])
    let children = inlines(in: index, cursor: &cursor)
    return (children, cursor.close(tree[index], opening))
  }

  private mutating func link(
    _ index: Int,
    url: String,
    title: String,
    cursor: inout InlineCursor
  ) -> [Inline] {
    // HTML has no links in links; the library makes them of `[<https://…>](…)` and of links in images.
    if isInLink { return words(ofLink: index, cursor: &cursor).words }
    do {
      let destination = try destinations.read(url)
      isInLink = true
      defer { isInLink = false }
      let (words, range) = words(ofLink: index, cursor: &cursor)
      reportHidden(in: title, at: range)
      let link = Link(destination: destination, title: title, children: words, range: range)
      return [Inline(.link(link), range: range)]
    } catch {
      let (words, range) = words(ofLink: index, cursor: &cursor)
      report(error.code, error.message, at: range, fix: error.fix)
      return words
    }
  }

  private mutating func words(
    ofLink index: Int,
    cursor: inout InlineCursor
  ) -> (words: [Inline], range: Range<Int>) {
    guard let text = autolinkText(index), let range = cursor.autolink(tree[index], text) else {
      return content(of: index, cursor: &cursor)
    }
    return ([Inline(.text(text), range: range)], range)
  }

  /// The text of a link if it has nothing else inside, as all links have that stand without brackets.
  private func autolinkText(_ index: Int) -> String? {
    guard index + 2 == tree[index].next, case .text(let text) = tree[index + 1].kind else { return nil }
    return text
  }

  /// Those in the file are reported with the file; these were written as `&#x202E;`.
  mutating func reportHidden(in text: String, at range: Range<Int>) {
    guard let hidden = HiddenCharacter.first(in: text) else { return }
    report(.hiddenCharacter, hidden.message, at: range)
  }

  /// `[^label]` is text where no footnote has the label; with a backslash before it, it is meant to be.
  private mutating func reportFootnotes(leftIn range: Range<Int>) {
    var start = range.lowerBound
    while let open = file.bytes.firstOffset(
      of: [UInt8(ascii: "["), UInt8(ascii: "^")],
      in: start..<range.upperBound
    ),
      let close = file.bytes[open..<range.upperBound].firstIndex(of: UInt8(ascii: "]"))
    {
      start = close + 1
      let backslashes = file.bytes[..<open].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
      let isBlank = file.bytes[open + 2..<close].allSatisfy { $0 <= 0x20 }
      guard backslashes.isMultiple(of: 2), !isBlank else { continue }
      let label = file.text(in: open + 2..<close).shortened
      report(
        .undefinedFootnote,
        "undefined footnote ‘\(label)’",
        at: open..<close + 1,
        fix: "define it with a line [^\(label)]: …"
      )
    }
  }
}
