// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
package import PortalModel

/// All outputs of a site, none of them rendered.
package struct SiteOutputs: Sendable {
  private let site: Site
  private let templates: TemplateLibrary

  package init(of site: Site, with templates: TemplateLibrary) {
    self.site = site
    self.templates = templates
  }

  /// - Parameter verbatim: files that are published as they are, and where each stands.
  package func all(besides verbatim: [(file: RenderedFile, place: SourcePlace)]) -> [Output] {
    // Added one after the other: a sum of lists would copy the first of them, which are long, with each.
    var outputs = pages
    outputs += parallels
    outputs += neutrals
    outputs += cards
    outputs += forPrograms
    outputs += verbatim.map { file, place in Output(file.path, from: place) { file } }
    return outputs + HostingFiles.outputs(of: site, besides: outputs.map(\.path))
  }

  /// Those that differ where an archive is offered: itself, the pages that offer it, and what tells hosts of all
  /// files.
  package func offeringArchive(besides verbatim: [(file: RenderedFile, place: SourcePlace)]) -> [Output] {
    let pages = PagePath.all(in: site.portal).filter { $0.listsData(in: site.portal) }
    let paths =
      pages.flatMap { page in site.portal.languages.map { page.file(in: $0.tag) } }
      + PortalArchive.paths + [HeadersFile.path]
    return all(besides: verbatim).filter { paths.contains($0.path) }
  }

  // MARK: Pages

  private var pages: [Output] {
    let paths = PagePath.all(in: site.portal)
    return site.portal.languages.flatMap { language in paths.map { page($0, in: language) } }
  }

  /// One page in one language, without all others being planned.
  package func page(_ page: PagePath, in language: Language) -> Output {
    Output(
      page.file(in: language.tag),
      from: origin(of: page),
      shows: page.subject(in: site.portal),
      showing: { [site, templates] texts, earlier in
        let strings = site.portal.strings[language.tag]
        return PageView(page, in: language, of: site, showing: texts, after: earlier)
          .render(with: templates, strings: strings)
      }
    )
  }

  private var parallels: [Output] {
    ParallelPage.all(in: site.portal).map { page in
      Output(
        page.file,
        from: origin(of: page.page),
        shows: page.page.subject(in: site.portal),
        showing: { [site, templates] in page.render(site, with: templates, showing: $0, after: $1) }
      )
    }
  }

  private var neutrals: [Output] {
    NeutralPage.all(in: site.portal).map { page in
      Output(page.file) { [site, templates] in page.render(site, with: templates).map(\.bytes) }
    }
  }

  private var cards: [Output] {
    EmbeddedCard.all(in: site.portal).map { card in
      Output(card.file, from: card.commitment.place) { [site, templates] in
        card.render(site, with: templates).map(\.bytes)
      }
    }
  }

  /// The pictures that other sites show beside links, for whoever draws them; none is published as it is.
  package var shareCards: [Output] {
    site.portal.languages.flatMap { language in
      let context = ViewContext(site: site, language: language)
      return PagePath.all(in: site.portal).map { page in
        let card = ShareCard(page, PageContent(page, context), context)
        return Output("\(card.name).svg") { [site, templates] in
          site.portal.strings[language.tag].map { card.render(with: templates, strings: $0) } ?? Diagnosed([])
        }
      }
    }
  }

  private func origin(of page: PagePath) -> SourcePlace? {
    if case .entry(let id) = page { site.portal.entry(id)?.place } else { nil }
  }

  // MARK: Files for programs

  private var forPrograms: [Output] {
    site.assets.paths.map { path in Output(path) { [site] in Diagnosed(site.assets.bytes(of: path)) } }
      + [
        Output(Sitemap.path) { [site] in Sitemap.file(of: site) },
        Output(RobotsFile.path) { [site] in RobotsFile.file(of: site) },
      ]
      + SearchFile.outputs(of: site) + TimelineCalendar.outputs(of: site) + FeedFormat.outputs(of: site)
      + CitationFormat.outputs(of: site) + APIFile.all(in: site.portal).map { $0.output(of: site) }
      + (site.archive?.outputs ?? [])
  }
}

extension PagePath {
  /// Whose texts the page shows.
  fileprivate func subject(in portal: Portal) -> Output.Subject {
    switch self {
    case .statement: .everything
    case .entry(let id): portal.entry(id)?.countsEverything == true ? .everything : .entry(id)
    default: .none
    }
  }
}

extension PagePath {
  /// Whether it lists the files for programs.
  fileprivate func listsData(in portal: Portal) -> Bool {
    guard case .entry(let id) = self, case .page(let facts)? = portal.entry(id)?.facts else { return false }
    return facts.shows == .data
  }
}

extension Entry {
  /// Whether its page shows what is counted in all texts.
  fileprivate var countsEverything: Bool {
    if case .page(let facts) = facts { facts.shows == .coverage } else { false }
  }
}

extension PageView {
  fileprivate func render(
    with templates: TemplateLibrary,
    strings: InterfaceStrings?
  ) -> Diagnosed<RenderedFile> {
    strings.map { render(with: templates, strings: $0) }
      ?? Diagnosed(RenderedFile(path: page.file(in: language), bytes: []))
  }
}
