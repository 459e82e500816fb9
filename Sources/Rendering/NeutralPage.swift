// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
package import PortalModel

/// A page that belongs to no language and says everything once in every language: a choice of languages,
/// and the page for what is not there. Entries and the statement have a `ParallelPage` instead.
package enum NeutralPage: Sendable, Hashable {
  /// Leads to one page in each language.
  case chooser(PagePath)
  case notFound

  /// All such pages of a portal.
  package static func all(in portal: Portal) -> [NeutralPage] {
    let pages = PagePath.all(in: portal).filter { !$0.hasParallelPage }
    return (portal.languages.count > 1 ? pages : [.home]).map(NeutralPage.chooser) + [.notFound]
  }

  package var file: String {
    switch self {
    case .chooser(let page): "\(page.folder)index.html"
    case .notFound: "404.html"
    }
  }

  private var page: PagePath {
    switch self {
    case .chooser(let page): page
    case .notFound: .home
    }
  }

  private var template: String {
    switch self {
    case .chooser: "pages/chooser"
    case .notFound: "pages/not-found"
    }
  }

  package func render(_ site: Site, with templates: TemplateLibrary) -> Diagnosed<RenderedFile> {
    let contexts = site.portal.languages.map { ViewContext(site: site, language: $0) }
    let head = HeadView.record(
      of: page,
      canonical: site.address.url(page.neutralFolder(in: site.portal)),
      title: contexts.map { title(in: $0) }.joined(separator: " · "),
      template: template,
      in: site
    )
    // The template takes its words out of one language after the other.
    let view = head.merging([
      "languages": .list(contexts.map(record)), "frames": .list(contexts.map(\.frame)),
    ])
    guard let strings = site.portal.languages.first.flatMap({ site.portal.strings[$0.tag] }) else {
      return Diagnosed(RenderedFile(path: file, bytes: []))
    }
    return templates.render(template, view, strings: strings).map { RenderedFile(path: file, bytes: $0) }
  }

  private func title(in context: ViewContext) -> String {
    page == .home ? context.siteTitle : context.name(of: page)
  }

  private func record(_ context: ViewContext) -> TemplateRecord {
    [
      "tag": .text(context.language.tag.rawValue),
      "autonym": .text(context.language.autonym),
      "href": .text(context.href(page)),
      "title": .text(title(in: context)),
      "description": .text(context.description(of: page)),
      "not-found": .text(context.string(.notFound)),
      "not-found-help": .text(context.string(.notFoundHelp)),
      "links": .list([PagePath.home, .statement, .commitments, .timeline].map(context.link)),
    ]
  }
}
