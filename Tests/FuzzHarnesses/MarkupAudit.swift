// SPDX-License-Identifier: Apache-2.0

/// Reads rendered HTML by the strictest of grammars: nothing but the elements and attributes that the
/// renderer has, in the one form in which it writes them, and no address that a browser could run.
enum MarkupAudit {
  private static let elements: Set<String> = [
    "a", "blockquote", "br", "code", "del", "div", "em", "h2", "h3", "h4", "h5", "h6", "hr", "input", "li",
    "ol", "p", "pre", "span", "strong", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul", "h1",
  ]
  private static let attributes: Set<String> = [
    "aria-label", "checked", "class", "disabled", "href", "id", "lang", "role", "scope", "start", "tabindex",
    "title", "type",
  ]

  static func problem(in html: String) -> String? {
    var rest = Array(html.utf8)[...]
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "<"):
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return "a tag without an end" }
        if let problem = problem(inTag: rest[(rest.startIndex + 1)..<end]) { return problem }
        rest = rest[(end + 1)...]
      case UInt8(ascii: ">"): return "a bare ‘>’"
      default: rest = rest.dropFirst()
      }
    }
    return nil
  }

  private static func problem(inTag tag: ArraySlice<UInt8>) -> String? {
    var rest = tag.first == UInt8(ascii: "/") ? tag.dropFirst() : tag
    let name = take(&rest)
    guard elements.contains(name) else { return "an element ‘\(name)’" }
    while !rest.isEmpty {
      guard rest.first == UInt8(ascii: " ") else { return "‘\(name)’ has more than attributes" }
      rest = rest.dropFirst()
      let attribute = take(&rest)
      guard attributes.contains(attribute) else { return "an attribute ‘\(attribute)’" }
      guard rest.starts(with: "=\"".utf8) else { continue }
      rest = rest.dropFirst(2)
      guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { return "an open value" }
      let value = String(decoding: rest[..<end], as: UTF8.self)
      if attribute == "href", !isSafe(value) { return "a link to ‘\(value)’" }
      rest = rest[(end + 1)...]
    }
    return nil
  }

  private static func take(_ rest: inout ArraySlice<UInt8>) -> String {
    let name = rest.prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    rest = rest[name.endIndex...]
    return String(decoding: name, as: UTF8.self)
  }

  private static func isSafe(_ address: String) -> Bool {
    guard address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return false }
    let address = address.lowercased()
    return ["#", "https://", "http://", "mailto:"].contains(where: address.hasPrefix)
  }
}
