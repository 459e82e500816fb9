// SPDX-License-Identifier: Apache-2.0

package import PortalModel

/// The forms in which the changes of the portal are published for those who follow it, in each language.
package enum FeedFormat: CaseIterable {
  case atom
  case json

  /// Every such file of a portal; none if no change is stated.
  package static func files(of site: Site) -> [RenderedFile] {
    formats(of: site.portal).flatMap { format in
      site.portal.languages.map { format.file(ViewContext(site: site, language: $0)) }
    }
  }

  /// The paths of those files.
  package static func paths(in portal: Portal) -> [String] {
    formats(of: portal).flatMap { format in portal.languages.map { format.path(in: $0.tag) } }
  }

  /// Links to them for the readers of one language.
  static func links(_ context: ViewContext) -> [TemplateRecord] {
    formats(of: context.portal).map { format in
      [
        "href": .text(context.site.address.href(format.path(in: context.language.tag))),
        "label": .text(format.label),
        "type": .text(format.mediaType),
        "title": .text(title(context)),
      ]
    }
  }

  static func title(_ context: ViewContext) -> String {
    context.string(.documentTitle, ["page": context.name(of: .changes), "site": context.siteTitle])
  }

  /// The id of the feed of a language (RFC 4151): minted by the host on the day of the first change.
  static func id(_ context: ViewContext) -> String {
    let first = context.portal.changeDays.last?.date.edtf ?? ""
    return "tag:\(context.site.address.host),\(first):\(context.language.tag)/changes"
  }

  private static func formats(of portal: Portal) -> [FeedFormat] {
    PagePath.changes.exists(in: portal) ? allCases : []
  }

  private func file(_ context: ViewContext) -> RenderedFile {
    let path = path(in: context.language.tag)
    return switch self {
    case .atom: RenderedFile(path: path, text: AtomFeed.text(context))
    case .json: RenderedFile(path: path, bytes: JSONFeed.bytes(context))
    }
  }

  func path(in language: LanguageTag) -> String {
    switch self {
    case .atom: "\(language)/changes.atom"
    case .json: "\(language)/changes.json"
    }
  }

  /// The name of the format, which no language translates.
  private var label: String {
    switch self {
    case .atom: "Atom"
    case .json: "JSON Feed"
    }
  }

  var mediaType: String {
    switch self {
    case .atom: "application/atom+xml"
    case .json: "application/feed+json"
    }
  }
}
