// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// A commitment as a small page that others show in a frame of theirs: it runs nothing, loads one small
/// stylesheet, and leads to the portal. Hosts are told that any site may frame it, and no other page.
struct EmbeddedCard {
  /// The folder of all cards, which has headers of its own.
  static let folder = "embed"

  let commitment: Entry
  let language: Language

  /// `nil` for entries that have no card.
  init?(_ entry: Entry, _ language: Language) {
    guard entry.id.kind == .commitment else { return nil }
    commitment = entry
    self.language = language
  }

  static func all(in portal: Portal) -> [EmbeddedCard] {
    portal.languages.flatMap { language in
      portal.entries(of: .commitment).compactMap { EmbeddedCard($0, language) }
    }
  }

  var path: String { "\(Self.folder)/\(language.tag)/\(commitment.id.path)/" }

  var file: String { "\(path)index.html" }

  func render(_ site: Site, with templates: TemplateLibrary) -> Diagnosed<RenderedFile> {
    guard let strings = site.portal.strings[language.tag] else {
      return Diagnosed(RenderedFile(path: file, bytes: []))
    }
    let context = ViewContext(site: site, language: language)
    return templates.render("pages/embed", record(context), strings: strings)
      .map { RenderedFile(path: file, bytes: $0) }
  }

  /// What others put into a page of theirs. Its title says what the frame shows (WCAG 4.1.2), and it is not asked
  /// for before it comes into view.
  func snippet(_ context: ViewContext) -> String {
    let title = Markup.escape(context.string(.embedTitle, ["title": context.title(of: commitment)]))
    let address = Markup.escape(context.site.address.url(path))
    return
      "<iframe src=\"\(address)\" title=\"\(title)\" loading=\"lazy\" width=\"100%\" height=\"420\"></iframe>"
  }

  private func record(_ context: ViewContext) -> TemplateRecord {
    let address = context.site.address
    return context.item(commitment).merging([
      "lang": .text(language.tag.rawValue),
      "canonical": .text(address.url(.entry(commitment.id), in: language.tag)),
      "stylesheet": .optional(context.site.assets.path(of: "embed.css").map(address.href)),
      "icon": .optional(context.site.assets.path(of: "icon.svg").map(address.href)),
      "label": .text(context.string(.commitmentNumber, ["number": commitment.id.name])),
      "pillar": context.optionalItem(context.portal.pillar(of: commitment.id)),
      "state": .text(StatusView.label(of: commitment.state, context)),
      "site-title": .text(context.siteTitle),
      "home-href": .text(context.href(.home)),
    ])
  }
}
