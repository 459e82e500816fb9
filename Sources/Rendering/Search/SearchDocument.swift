// SPDX-License-Identifier: Apache-2.0

import Markdown
import PortalModel

/// What a search knows of a page in one language.
struct SearchDocument {
  /// Where words stand, the places that count most first.
  enum Field: Int, CaseIterable {
    /// The number by which a commitment or a pillar is called.
    case number
    case title
    /// Other names: short ones, aliases, the forms of a term.
    case names
    case summary
    /// The text, and the facts in words.
    case text
  }

  let page: PagePath
  /// `nil` for a list.
  private let entry: Entry?
  /// What kind of page it is, in a word or two: “Commitment 12”, “Ministry”, a date.
  let label: String
  let title: String
  let summary: String

  /// What can be found, in the portal's order: lists, then entries by kind.
  static func all(_ context: ViewContext) -> [SearchDocument] {
    PagePath.all(in: context.portal).compactMap { page in
      switch page {
      case .home, .search, .decade, .theme: nil
      default: SearchDocument(page, context)
      }
    }
  }

  private init(_ page: PagePath, _ context: ViewContext) {
    self.page = page
    if case .entry(let id) = page { entry = context.portal.entry(id) } else { entry = nil }
    guard let entry, let text = context.text(of: entry) else {
      label = context.string(.searchList)
      title = context.name(of: page)
      summary = context.description(of: page)
      return
    }
    label = context.searchLabel(of: entry)
    title = context.binding(text.title)
    summary = context.binding(text.summary)
  }

  func isAbout(oneOf entries: Set<EntryID>) -> Bool { entry.map { entries.contains($0.id) } ?? false }

  /// What is searched, text by text.
  func texts(_ context: ViewContext) -> [Field: [String]] {
    guard let entry, let text = context.text(of: entry) else {
      return [.title: [title], .summary: [summary]]
    }
    let body = text.body
    return [
      .number: Self.number(of: entry),
      .title: [text.title],
      .names: [text.short].compactMap(\.self) + text.aliases + text.forms + text.forbidden,
      .summary: [text.summary],
      .text: [body.plainText] + body.footnotes.map(\.blocks.plainText) + [label]
        + context.searchFacts(of: entry),
    ]
  }

  private static func number(of entry: Entry) -> [String] {
    switch entry.facts {
    case .commitment(let facts): [String(facts.number)]
    case .pillar(let facts): [RomanNumeral.text(facts.number), String(facts.number)]
    default: []
    }
  }
}

extension ViewContext {
  fileprivate func searchLabel(of entry: Entry) -> String {
    switch entry.facts {
    case .statement: string(.statement)
    case .pillar(let facts): string(.pillarNumber, ["number": RomanNumeral.text(facts.number)])
    case .sector: string(.sector)
    case .commitment(let facts): string(.commitmentNumber, ["number": String(facts.number)])
    case .instrument(let facts): word(facts.type, of: .instrumentType)
    case .organisation(let facts): word(facts.type, of: .organisationType)
    case .event(let facts): language.profile.format(facts.date)
    case .term: string(.glossary)
    case .page: string(.aboutMenu)
    }
  }

  /// What the facts say in words of the portal's vocabularies.
  fileprivate func searchFacts(of entry: Entry) -> [String] {
    switch entry.facts {
    case .commitment(let facts):
      return facts.verbs.map { word($0, of: .verb) } + [facts.status.map { word($0.state, of: .state) } ?? ""]
    case .instrument(let facts):
      let dates = [facts.signed, facts.inForce, facts.period].compactMap(\.self)
      return [word(facts.status, of: .instrumentStatus)] + dates.map { language.profile.format($0) }
    case .organisation(let facts): return [word(facts.side, of: .side)]
    case .event(let facts): return facts.themes.map { word($0, of: .theme) }
    case .statement, .pillar, .sector, .term, .page: return []
    }
  }
}
