// SPDX-License-Identifier: Apache-2.0

import Markdown

/// A tag of a Mustache template and where it stands.
struct TemplateTag: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case variable
    /// `{{{name}}}` or `{{&name}}`.
    case unescaped
    case section
    /// `{{^name}}`: what is shown where a section is not.
    case inverted
    /// `{{/name}}`
    case end
    case partial
    /// `{{<name}}`: a template whose blocks are filled here.
    case parent
    /// `{{$name}}`
    case block
    case comment
    /// Pragmas, changed delimiters, dynamic names, transforms: more Mustache than our templates may use.
    case unsupported
    /// Its end is missing.
    case unclosed
  }

  let kind: Kind
  let name: String
  /// The bytes of the whole tag.
  let range: Range<Int>

  /// All tags in order.
  static func scan(_ bytes: [UInt8]) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var offset = 0
    while let start = bytes.firstOffset(of: opening, in: offset..<bytes.count) {
      let isTriple = start + 2 < bytes.count && bytes[start + 2] == opening[0]
      let closing = isTriple ? Self.tripleClosing : Self.closing
      let contentStart = start + closing.count
      guard let contentEnd = bytes.firstOffset(of: closing, in: contentStart..<bytes.count) else {
        tags.append(TemplateTag(kind: .unclosed, name: "", range: start..<bytes.count))
        break
      }
      offset = contentEnd + closing.count
      let content = trimmed(String(decoding: bytes[contentStart..<contentEnd], as: UTF8.self))
      tags.append(tag(content, isTriple: isTriple, range: start..<offset))
    }
    return tags
  }

  private static func tag(_ content: String, isTriple: Bool, range: Range<Int>) -> TemplateTag {
    let kind = isTriple ? .unescaped : content.first.flatMap { sigils[$0] } ?? .variable
    guard kind != .comment else { return TemplateTag(kind: .comment, name: "", range: range) }
    let name = isTriple || kind == .variable ? content : trimmed(String(content.dropFirst()))
    return TemplateTag(kind: isAllowed(name, kind) ? kind : .unsupported, name: name, range: range)
  }

  /// Templates are named by paths, interface strings by a dot; all other names are plain.
  private static func isAllowed(_ name: String, _ kind: Kind) -> Bool {
    guard !name.isEmpty, name.utf8.allSatisfy(isNameByte) else { return false }
    switch kind {
    case .end, .partial, .parent: return true
    default:
      let isPath = name.utf8.contains(UInt8(ascii: "/"))
      return !isPath
        && (!name.utf8.contains(UInt8(ascii: ".")) || name.hasPrefix("\(TemplateLibrary.stringsName)."))
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  private static func trimmed(_ text: String) -> String {
    // Hardly any tag has spaces in it; those of ASCII come before its letters, and all others behind it.
    func isOther(_ byte: UInt8) -> Bool { byte > UInt8(ascii: " ") && byte < 0x80 }
    if text.utf8.first.map(isOther) == true, text.utf8.last.map(isOther) == true { return text }
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  private static let opening = Array("{{".utf8)
  private static let closing = Array("}}".utf8)
  private static let tripleClosing = Array("}}}".utf8)
  private static let sigils: [Character: Kind] = [
    "#": .section, "^": .inverted, "/": .end, ">": .partial, "<": .parent, "$": .block, "&": .unescaped,
    "!": .comment, "%": .unsupported, "=": .unsupported,
  ]
}
