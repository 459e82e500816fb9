// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
package import PortalModel

/// One page in one language: the record that its template may see, and nothing else.
package struct PageView: Sendable {
  package let page: PagePath
  package let language: LanguageTag
  package let template: String
  package let record: TemplateRecord
  private let earlier: EarlierFile?

  /// - Parameters:
  ///   - texts: those that were rendered before.
  ///   - earlier: the page as it was published before.
  package init(
    _ page: PagePath,
    in language: Language,
    of site: Site,
    showing texts: RenderedTexts = RenderedTexts(),
    after earlier: EarlierFile? = nil
  ) {
    let context = ViewContext(site: site, language: language, texts: texts, earlier: earlier)
    let content = PageContent(page, context)
    self.page = page
    self.language = language.tag
    template = content.template
    record = LayoutView.record(of: page, content, context).merging(content.record)
    self.earlier = earlier
  }

  /// The page as a file.
  package func render(with templates: TemplateLibrary, strings: InterfaceStrings) -> Diagnosed<RenderedFile> {
    templates.render(template, record, strings: strings, as: page.file(in: language), after: earlier)
  }
}

/// What a page shows between header and footer.
struct PageContent {
  let template: String
  /// The page's name, for its `title` and the breadcrumbs.
  let title: String
  /// The pages above this one, from the home page down, without it.
  var trail: [PagePath] = []
  var record: TemplateRecord

  init(_ template: String, title: String, trail: [PagePath], _ record: TemplateRecord) {
    self.template = "pages/\(template)"
    self.title = title
    self.trail = trail
    self.record = record
  }

  init(_ page: PagePath, _ context: ViewContext) {
    switch page {
    case .home: self = HomeView.content(context)
    case .statement: self = StatementView.content(context)
    case .commitments: self = CommitmentsView.content(context)
    case .timeline: self = TimelineView.content(context)
    case .decade(let year): self = TimelineView.decade(year, context)
    case .theme(let theme): self = TimelineView.theme(theme, context)
    case .status: self = StatusView.content(context)
    case .instruments: self = SubjectListView.instruments(context)
    case .organisations: self = SubjectListView.organisations(context)
    case .glossary: self = GlossaryView.content(context)
    case .web: self = WebView.content(context)
    case .cite: self = CiteView.content(context)
    case .changes: self = ChangesView.content(context)
    case .search: self = SearchView.content(context)
    case .entry(let id):
      guard let entry = context.portal.entry(id) else {
        self.init("missing", title: id.description, trail: [], [:])
        return
      }
      switch entry.facts {
      case .statement: self = StatementPartView.content(entry, context)
      case .pillar: self = PillarView.content(entry, context)
      case .sector: self = SectorView.content(entry, context)
      case .commitment(let facts): self = CommitmentView.content(entry, facts, context)
      case .event(let facts): self = EventView.content(entry, facts, context)
      case .instrument(let facts): self = InstrumentView.content(entry, facts, context)
      case .organisation(let facts): self = OrganisationView.content(entry, facts, context)
      case .term(let facts): self = TermView.content(entry, facts, context)
      case .page(let facts):
        let coverage = facts.shows == .coverage ? CoverageView.record(context) : nil
        let data = facts.shows == .data ? DataView.record(context) : nil
        self = context.entryContent(
          "page",
          entry,
          trail: [.home],
          ["coverage": coverage.map { .record($0) } ?? .none, "data": data.map { .record($0) } ?? .none]
        )
      }
    }
  }
}
