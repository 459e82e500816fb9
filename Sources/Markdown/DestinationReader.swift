// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// Decides what a link may lead to: an allow list, so that whatever was not thought of leads nowhere.
struct DestinationReader: Sendable {
  /// Why a link is not published.
  struct Refusal: Error {
    let code: DiagnosticCode
    let message: Message
    let fix: Message?

    init(_ message: Message, code: DiagnosticCode = .unsafeURL, fix: Message? = nil) {
      self.code = code
      self.message = message
      self.fix = fix
    }
  }

  /// The kinds of entries that a link can name.
  let referenceKinds: [String]

  private static let webSchemes = ["http", "https", "mailto"]

  /// `url` is what the library made of the source: entities and escapes are resolved already, so that
  /// `java&#10;script:` shows its line break here.
  func read(_ url: String) throws(Refusal) -> Destination {
    guard !url.isEmpty else { throw Refusal("link without a destination", fix: forms) }
    guard WebAddress.isVisible(url) else {
      throw Refusal("link with a space, a backslash or an invisible character in its destination", fix: forms)
    }
    if url.hasPrefix("#") { return .anchor(try anchor(url.dropFirst(), of: url)) }
    guard let colon = url.firstIndex(of: ":"), Self.isScheme(url[..<colon]) else {
      throw Refusal("link to ‘\(url.shortened)’, which is neither an entry nor an address", fix: forms)
    }
    let scheme = String(url[..<colon])
    let rest = url[url.index(after: colon)...]
    if referenceKinds.contains(scheme) { return try reference(kind: scheme, rest, of: url) }
    switch scheme.lowercased() {
    case "http", "https": return try webAddress(url)
    case "mailto": return try mailAddress(rest, of: url)
    default: throw unknownScheme(scheme, of: url)
    }
  }

  private var forms: Message { "write KIND:NAME, #PLACE, https://… or mailto:…" }

  private func anchor(_ text: Substring, of url: String) throws(Refusal) -> String {
    let isAnchor = text.utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: ".") }
    guard !text.isEmpty, isAnchor else {
      throw Refusal(
        "link to ‘\(url.shortened)’, whose part after # names no place",
        fix: "write a place such as #p2"
      )
    }
    return String(text)
  }

  private func reference(kind: String, _ rest: Substring, of url: String) throws(Refusal) -> Destination {
    let parts = rest.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, !name.isEmpty else {
      throw Refusal(
        "link to ‘\(url.shortened)’ without a name",
        code: .unknownLinkKind,
        fix: "write \(kind):NAME"
      )
    }
    var anchor: String?
    if parts.count > 1 { anchor = try self.anchor(parts[1], of: url) }
    return .reference(kind: kind, name: String(name), anchor: anchor)
  }

  private func webAddress(_ url: String) throws(Refusal) -> Destination {
    guard WebAddress.isWellFormed(url) else {
      throw Refusal("link to ‘\(url.shortened)’, which is no web address", fix: "write https://HOST/…")
    }
    return .address(url)
  }

  private func mailAddress(_ rest: Substring, of url: String) throws(Refusal) -> Destination {
    let parts = rest.prefix { $0 != "?" }.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
      throw Refusal("link to ‘\(url.shortened)’, which is no mail address", fix: "write mailto:NAME@HOST")
    }
    return .address(url)
  }

  private func unknownScheme(_ scheme: String, of url: String) -> Refusal {
    if let kind = Suggestion.nearest(to: scheme, among: referenceKinds) {
      return Refusal(
        "unknown kind ‘\(scheme.shortened)’",
        code: .unknownLinkKind,
        fix: Suggestion.meant(kind)
      )
    }
    let meant = Suggestion.nearest(to: scheme, among: Self.webSchemes)
    return Refusal(
      "link to ‘\(url.shortened)’, which is neither an entry nor an address",
      fix: meant.map(Suggestion.meant) ?? forms
    )
  }

  /// RFC 3986, section 3.1.
  private static func isScheme(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, first >= UInt8(ascii: "A"), first.isASCIILetterOrDigit else {
      return false
    }
    return text.utf8.allSatisfy { $0.isASCIILetterOrDigit || "+-.".utf8.contains($0) }
  }
}
