// SPDX-License-Identifier: Apache-2.0

/// Where a link leads on the page.
package struct HTMLLinkTarget: Sendable, Hashable {
  /// An address or a path. One that a browser could run (`javascript:`, `data:`, …) is never written.
  package let href: String
  /// What is shown if the link has no words of its own: the title of its target.
  package let text: String?
  /// For the style sheet.
  package let className: String?
  /// Whether it is an anchor of the same text, whose prefix the page knows.
  let isOnPage: Bool

  package init(href: String, text: String? = nil, className: String? = nil) {
    self.href = href
    self.text = text
    self.className = className
    isOnPage = false
  }

  /// - Parameter anchor: in the same text.
  init(anchor: String) {
    href = anchor
    text = anchor
    className = nil
    isOnPage = true
  }

  var isSafe: Bool { isOnPage || Self.isSafe(href) }

  /// Whether a browser may follow it: a path, a place on the page, or a web or mail address.
  static func isSafe(_ href: String) -> Bool {
    // Browsers drop tabs and line breaks, also from the middle of a scheme.
    guard href.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return false }
    guard let end = href.utf8.firstIndex(where: { ":/?#".utf8.contains($0) }),
      href.utf8[end] == UInt8(ascii: ":")
    else { return true }
    return ["http", "https", "mailto"].contains(href[..<end].lowercased())
  }
}
