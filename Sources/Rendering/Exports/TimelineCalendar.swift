// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// `LANGUAGE/timeline.ics`: the events that began on a known day, as days of a calendar (RFC 5545). A
/// calendar has no place for “about” or for a year.
enum TimelineCalendar {
  static func path(in language: LanguageTag) -> String { "\(language)/timeline.ics" }

  static func exists(in portal: Portal) -> Bool {
    portal.timeline.contains { $0.date?.start.isKnownDay == true }
  }

  /// One for each language, if there is anything in them.
  static func outputs(of site: Site) -> [Output] {
    guard exists(in: site.portal) else { return [] }
    return site.portal.languages.map { language in
      Output(path(in: language.tag)) { file(of: site, in: language) }
    }
  }

  private static func file(of site: Site, in language: Language) -> RenderedFile {
    let context = ViewContext(site: site, language: language)
    let name = context.string(
      .documentTitle,
      ["page": context.name(of: .timeline), "site": context.siteTitle]
    )
    let items = TimelineEvent.all(of: site).filter { $0.facts.date.start.isKnownDay }.map { event in
      CalendarItem(
        id: event.id,
        start: event.facts.date.start,
        end: (event.facts.date.end ?? event.facts.date.start).nextDay,
        title: event.title(in: language.tag),
        summary: event.summary(in: language.tag),
        url: event.url(in: language.tag)
      )
    }
    return RenderedFile(
      path: path(in: language.tag),
      bytes: CalendarFile.bytes(items, named: name, context)
    )
  }
}
