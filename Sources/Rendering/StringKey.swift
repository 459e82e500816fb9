// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
package import PortalModel

/// The interface strings that the build itself fills; templates name theirs in the open.
package enum StringKey: String, CaseIterable, Sendable {
  case home
  case statement
  case commitments
  case timeline
  case homeDescription = "home-description"
  case statementDescription = "statement-description"
  case commitmentsDescription = "commitments-description"
  case timelineDescription = "timeline-description"
  case notFound = "not-found"
  case notFoundHelp = "not-found-help"
  case documentTitle = "document-title"
  case pillarNumber = "pillar-number"
  case commitmentNumber = "commitment-number"
  case commitmentCount = "commitment-count"
  case sectorCount = "sector-count"
  case pillarCount = "pillar-count"
  case eventCount = "event-count"
  case footnotes
  case footnoteReference = "footnote-reference"
  case footnoteReturn = "footnote-return"
  case tableRegion = "table-region"
  case paragraphLink = "paragraph-link"
  case taskDone = "task-done"
  case taskOpen = "task-open"

  /// The keys of all strings in use: these, those of the templates, and a name for each word of the
  /// portal's vocabularies.
  package static func used(
    by templates: TemplateLibrary,
    _ vocabularies: Vocabularies
  ) -> [String: SourcePlace?] {
    let own = allCases.map(\.rawValue)
    let words = vocabularies.themes.map(theme) + vocabularies.verbs.map(verb)
    let withoutPlace = Dictionary((own + words).map { ($0, SourcePlace?.none) }) { first, _ in first }
    return withoutPlace.merging(templates.stringKeys.mapValues(SourcePlace?.some)) { _, place in place }
  }

  static func theme(_ word: String) -> String { "theme-\(word)" }
  static func verb(_ word: String) -> String { "verb-\(word)" }
}
