// SPDX-License-Identifier: Apache-2.0

package import PortalModel

/// A page that stands in every language, by its path below the language.
package enum PagePath: Sendable, Hashable {
  case home
  /// The whole statement in order.
  case statement
  /// The list of all commitments.
  case commitments
  /// How far the commitments have come.
  case status
  case instruments
  case organisations
  case glossary
  /// A picture of what has to do with what.
  case web
  /// What changed in the portal, by days.
  case changes
  /// Finds entries by their words; lists all of them besides.
  case search
  /// How the portal and its parts are cited.
  case cite
  case timeline
  /// The events of ten years, by the first of them.
  case decade(Int)
  /// The events on a theme.
  case theme(String)
  case entry(EntryID)

  /// Empty for the home page, else with a slash at its end.
  package var folder: String {
    switch self {
    case .home: ""
    case .statement: "statement/"
    case .commitments: "commitments/"
    case .status: "status/"
    case .instruments: "instruments/"
    case .organisations: "organisations/"
    case .glossary: "glossary/"
    case .web: "web/"
    case .changes: "changes/"
    case .search: "search/"
    case .cite: "cite/"
    case .timeline: "timeline/"
    case .decade(let year): "timeline/\(year)s/"
    case .theme(let theme): "timeline/theme/\(theme)/"
    case .entry(let id): "\(id.path)/"
    }
  }

  /// The file that is published.
  package func file(in language: LanguageTag) -> String { "\(language)/\(folder)index.html" }

  /// All pages of a portal, in the order of the sitemap. A list of what the portal has none of is none.
  package static func all(in portal: Portal) -> [PagePath] {
    let lists = [
      PagePath.statement, .commitments, .status, .instruments, .organisations, .glossary, .web, .timeline,
      .search, .changes, .cite,
    ]
    return [.home] + lists.filter { $0.exists(in: portal) }
      + portal.decades.map { .decade($0.year) }
      + portal.themes.map { .theme($0.name) }
      + portal.entries.map { .entry($0.id) }
  }

  /// Whether a portal has the page.
  func exists(in portal: Portal) -> Bool {
    switch self {
    case .instruments: !portal.entries(of: .instrument).isEmpty
    case .organisations: !portal.entries(of: .organisation).isEmpty
    case .glossary: !portal.entries(of: .term).isEmpty
    case .status: !portal.configuration.vocabularies[.state].isEmpty
    case .web: PagePath.instruments.exists(in: portal) || PagePath.organisations.exists(in: portal)
    case .cite: !portal.entries.isEmpty
    case .changes: portal.entries.contains { !$0.changes.isEmpty }
    default: true
    }
  }
}
