// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// What is published in each language for those who follow the portal.
enum FeedFormat: CaseIterable {
  case atom
  case json
  case calendar

  /// Every such file of a portal.
  static func outputs(of site: Site) -> [Output] {
    allCases.filter { $0.exists(in: site.portal) }.flatMap { format in
      site.portal.languages.map { language in
        Output(format.path(in: language.tag)) { format.file(ViewContext(site: site, language: language)) }
      }
    }
  }

  /// Links to them for the readers of one language.
  static func links(_ context: ViewContext, to formats: [FeedFormat] = allCases) -> [TemplateRecord] {
    formats.filter { $0.exists(in: context.portal) }.map { format in
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

  /// A feed without an entry would say nothing, and when it was updated least of all.
  private func exists(in portal: Portal) -> Bool {
    self == .calendar ? PartnershipCalendar.exists(in: portal) : PagePath.changes.exists(in: portal)
  }

  private func file(_ context: ViewContext) -> RenderedFile {
    let path = path(in: context.language.tag)
    return switch self {
    case .atom: RenderedFile(path: path, text: AtomFeed.text(context))
    case .json: RenderedFile(path: path, bytes: JSONFeed.bytes(context))
    case .calendar: RenderedFile(path: path, bytes: PartnershipCalendar.bytes(context))
    }
  }

  func path(in language: LanguageTag) -> String {
    switch self {
    case .atom: "\(language)/changes.atom"
    case .json: "\(language)/changes.json"
    case .calendar: PartnershipCalendar.path(in: language)
    }
  }

  /// The name of the format, which no language translates.
  private var label: String {
    switch self {
    case .atom: "Atom"
    case .json: "JSON Feed"
    case .calendar: "iCalendar"
    }
  }

  var mediaType: String {
    switch self {
    case .atom: "application/atom+xml"
    case .json: "application/feed+json"
    case .calendar: "text/calendar"
    }
  }
}
