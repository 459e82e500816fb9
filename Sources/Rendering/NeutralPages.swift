// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
import PortalModel

/// The pages that belong to no language: the chooser at the root and the page for what is not there. Each
/// says everything once in every language.
package enum NeutralPages: String, Sendable, CaseIterable {
  case chooser
  case notFound = "not-found"

  private var path: String {
    switch self {
    case .chooser: "index.html"
    case .notFound: "404.html"
    }
  }

  package func render(_ site: Site, with templates: TemplateLibrary) -> Diagnosed<RenderedFile> {
    let address = site.address
    // The template takes its words out of one language after the other, from the records below.
    let languages = site.portal.languages.map { language -> TemplateRecord in
      let context = ViewContext(site: site, language: language)
      return [
        "tag": .text(language.tag.rawValue),
        "autonym": .text(language.autonym),
        "href": .text(context.href(.home)),
        "site-title": .text(context.siteTitle),
        "description": .text(context.string(.homeDescription)),
        "not-found": .text(context.string(.notFound)),
        "not-found-help": .text(context.string(.notFoundHelp)),
        "links": .list([PagePath.home, .statement, .commitments, .timeline].map(context.link)),
      ]
    }
    let titles = site.portal.languages.compactMap { site.portal.configuration.title[$0.tag] }
    let view: TemplateRecord = [
      "document-title": .text(titles.joined(separator: " · ")),
      "stylesheet": .optional(site.assets.path(of: "site.css").map(address.href)),
      "canonical": .text(address.url("")),
      "alternates": .list(
        PageAlternates.of(.home, in: site).map { ["tag": .text($0.tag), "url": .text($0.url)] }
      ),
      "languages": .list(languages),
    ]
    guard let strings = site.portal.languages.first.flatMap({ site.portal.strings[$0.tag] }) else {
      return Diagnosed(RenderedFile(path: path, bytes: []))
    }
    return templates.render("pages/\(rawValue)", view, strings: strings)
      .map { RenderedFile(path: path, text: $0) }
  }
}
