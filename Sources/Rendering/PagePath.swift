// SPDX-License-Identifier: Apache-2.0

package import PortalModel

/// A page that stands in every language, by its path below the language.
package enum PagePath: Sendable, Hashable {
  case home
  /// The whole statement in order.
  case statement
  /// The list of all commitments.
  case commitments
  case timeline
  case entry(EntryID)

  /// Empty for the home page, else with a slash at its end.
  package var folder: String {
    switch self {
    case .home: ""
    case .statement: "statement/"
    case .commitments: "commitments/"
    case .timeline: "timeline/"
    case .entry(let id): "\(id.path)/"
    }
  }

  /// The file that is published.
  package func file(in language: LanguageTag) -> String { "\(language)/\(folder)index.html" }

  /// All pages of a portal, in the order of the sitemap.
  package static func all(in portal: Portal) -> [PagePath] {
    [.home, .statement, .commitments, .timeline] + portal.entries.map { .entry($0.id) }
  }
}
