// SPDX-License-Identifier: Apache-2.0

package import PortalModel

/// Where pages are found: the same path in every language, behind the language's tag.
package struct SiteAddress: Sendable {
  /// Without a slash at its end.
  private let baseURL: String
  /// The path of the base address, so that a portal may stand below the root of its host.
  private let prefix: String

  package init(baseURL: String) {
    self.baseURL = baseURL
    let afterScheme = baseURL.split(separator: "//", maxSplits: 1).last ?? ""
    prefix = afterScheme.firstIndex(of: "/").map { String(afterScheme[$0...]) } ?? ""
  }

  /// The address of a page as a link on another page of the portal.
  package func href(_ page: PagePath, in language: LanguageTag) -> String {
    href("\(language)/\(page.folder)")
  }

  /// The address of anything in the portal by its path: `robots.txt`, or a folder's path with a slash at
  /// its end, or nothing for the language chooser.
  package func href(_ path: String) -> String { "\(prefix)/\(path)" }

  /// The whole address of a page, for other programs.
  package func url(_ page: PagePath, in language: LanguageTag) -> String {
    url("\(language)/\(page.folder)")
  }

  package func url(_ path: String) -> String { "\(baseURL)/\(path)" }

  /// The host alone, without user and port (RFC 3986, section 3.2).
  var host: String {
    let authority = (baseURL.split(separator: "//", maxSplits: 1).last ?? "").prefix { !"/?#".contains($0) }
    let place = authority.split(separator: "@").last ?? ""
    // The colons of an IPv6 address stand in brackets.
    if let bracket = place.firstIndex(of: "]") { return String(place[...bracket]) }
    return String(place.prefix { $0 != ":" })
  }
}
