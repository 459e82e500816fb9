// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
package import PortalModel

/// The interface strings that the build itself fills; templates name theirs in the open.
package enum StringKey: String, CaseIterable, Sendable {
  case home
  case statement
  case commitments
  case timeline
  case status
  case instruments
  case organisations
  case glossary
  case web
  case changes
  case search
  case homeDescription = "home-description"
  case statementDescription = "statement-description"
  case commitmentsDescription = "commitments-description"
  case timelineDescription = "timeline-description"
  case statusDescription = "status-description"
  case instrumentsDescription = "instruments-description"
  case organisationsDescription = "organisations-description"
  case glossaryDescription = "glossary-description"
  case webDescription = "web-description"
  case changesDescription = "changes-description"
  case changeTitle = "change-title"
  case licence
  case calendar
  case calendarAnniversary = "calendar-anniversary"
  case calendarInForce = "calendar-in-force"
  case searchDescription = "search-description"
  case searchSuggestions = "search-suggestions"
  case searchList = "search-list"
  case searchCount = "search-count"
  case searchNone = "search-none"
  case searchSome = "search-some"
  case searchMore = "search-more"
  case searchInNumber = "search-in-number"
  case searchInTitle = "search-in-title"
  case searchInNames = "search-in-names"
  case searchInSummary = "search-in-summary"
  case searchInText = "search-in-text"
  case sector
  case notFound = "not-found"
  case notFoundHelp = "not-found-help"
  case documentTitle = "document-title"
  case pillarNumber = "pillar-number"
  case commitmentNumber = "commitment-number"
  case commitmentCount = "commitment-count"
  case pillarCount = "pillar-count"
  case eventCount = "event-count"
  case instrumentCount = "instrument-count"
  case organisationCount = "organisation-count"
  case termCount = "term-count"
  case languageCount = "language-count"
  case relatedCommitments = "related-commitments"
  case relatedInstruments = "related-instruments"
  case relatedOrganisations = "related-organisations"
  case relatedEvents = "related-events"
  case relatedTerms = "related-terms"
  case relatedPages = "related-pages"
  case relatedStatement = "related-statement"
  case state = "state"
  case noState = "state-none"
  case parties
  case signed
  case inForce = "in-force"
  case period
  case side
  case basis
  case forbidden
  case unknown
  case eventsOfAll = "events-of-all"
  case position
  case cite = "cite-text"
  case citeVersion = "cite-version"
  case citeNumbered = "cite-numbered"
  case howToCite = "cite"
  case citeDescription = "cite-description"
  case embedTitle = "embed-title"
  case coverageAgreed = "coverage-agreed"
  case coverageBehind = "coverage-behind"
  case coverageUnconfirmed = "coverage-unconfirmed"
  case coverageMissing = "coverage-missing"
  case skipLink = "skip-link"
  case aboutMenu = "about-menu"
  case noticeChanged = "notice-changed"
  case noticeBehind = "notice-behind"
  case footnotes
  case footnoteReference = "footnote-reference"
  case footnoteReturn = "footnote-return"
  case tableRegion = "table-region"
  case paragraphLink = "paragraph-link"
  case taskDone = "task-done"
  case taskOpen = "task-open"

  /// The keys of all strings in use: these, those of the templates, and a name for each kind of entry and
  /// for each word of the portal's vocabularies.
  package static func used(
    by templates: TemplateLibrary,
    _ vocabularies: Vocabularies
  ) -> [String: SourcePlace?] {
    let own = allCases.map(\.rawValue) + EntryKind.allCases.map(\.stringKey)
    let withoutPlace = Dictionary((own + vocabularies.stringKeys).map { ($0, SourcePlace?.none) }) {
      first,
      _ in first
    }
    return withoutPlace.merging(templates.stringKeys.mapValues(SourcePlace?.some)) { _, place in place }
  }
}

extension EntryKind {
  /// Of the name of its entries, in the plural.
  var stringKey: String { "kind-\(rawValue)" }
}
