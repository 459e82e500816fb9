// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// An event as all formats of the timeline see it, so that they cannot differ in what they say.
struct TimelineEvent {
  let entry: Entry
  let facts: EventFacts
  private let site: Site

  /// Oldest first.
  static func all(of site: Site) -> [TimelineEvent] {
    site.portal.timeline.compactMap { entry in
      guard case .event(let facts) = entry.facts else { return nil }
      return TimelineEvent(entry: entry, facts: facts, site: site)
    }
  }

  private init(entry: Entry, facts: EventFacts, site: Site) {
    self.entry = entry
    self.facts = facts
    self.site = site
  }

  /// The last part of its addresses, the same in every language.
  var id: String { entry.id.name }

  /// The page of all languages, or the only one that there is.
  var url: String { site.neutralURL(of: .entry(entry.id)) }

  func url(in language: LanguageTag) -> String { site.address.url(.entry(entry.id), in: language) }

  func title(in language: LanguageTag) -> String { entry.texts[language]?.title ?? "" }

  func summary(in language: LanguageTag) -> String { entry.texts[language]?.summary ?? "" }

  var commitments: [Entry] { site.portal.related(to: entry.id, of: .commitment) }
}
