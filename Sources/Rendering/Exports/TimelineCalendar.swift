// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// `LANGUAGE/timeline.ics`: the events that began on a known day, as days of a calendar (RFC 5545). A
/// calendar has no place for “about” or for a year.
enum TimelineCalendar {
  static func path(in language: LanguageTag) -> String { "\(language)/timeline.ics" }

  /// A calendar without anything in it is none (RFC 5545, section 3.6).
  static func exists(in portal: Portal) -> Bool {
    portal.timeline.contains { $0.date?.start.isKnownDay == true }
  }

  static func file(of site: Site, in language: Language) -> RenderedFile {
    let context = ViewContext(site: site, language: language)
    let tag = language.tag
    let name = context.string(
      .documentTitle,
      ["page": context.name(of: .timeline), "site": context.siteTitle]
    )
    let stamp = stamp(site.portal.configuration.asOf)
    var text = ICSText()
    text.line("BEGIN", "VCALENDAR")
    text.line("VERSION", "2.0")
    text.text("PRODID", "-//Stele//Timeline")
    // RFC 7986, section 5.1.
    text.text("NAME;LANGUAGE=\(tag)", name)
    for event in TimelineEvent.all(of: site) where event.facts.date.start.isKnownDay {
      let date = event.facts.date
      text.line("BEGIN", "VEVENT")
      text.text("UID", "\(event.id)@\(site.address.host)")
      text.line("DTSTAMP", stamp)
      text.line("DTSTART;VALUE=DATE", day(date.start))
      // The day after the last one (RFC 5545, section 3.6.1). Without it the event is shown on the day on
      // which it began, which is all that is known if its end is no known day.
      if let end = (date.end ?? date.start).nextDay { text.line("DTEND;VALUE=DATE", day(end)) }
      text.text("SUMMARY;LANGUAGE=\(tag)", event.title(in: tag))
      text.text("DESCRIPTION;LANGUAGE=\(tag)", event.summary(in: tag))
      text.line("URL", event.url(in: tag))
      // Nobody is busy because of history.
      text.line("TRANSP", "TRANSPARENT")
      text.line("END", "VEVENT")
    }
    text.line("END", "VCALENDAR")
    return RenderedFile(path: path(in: tag), bytes: text.bytes)
  }

  /// When the information was last revised (RFC 5545, section 3.8.7.2): the portal's own date, never the
  /// build's. A portal without one gets a fixed instant, since the property must be there.
  private static func stamp(_ asOf: PartialDate?) -> String {
    (asOf.map { day($0.start.firstDay) } ?? "19700101") + "T000000Z"
  }

  /// RFC 5545, section 3.3.4: eight digits without hyphens.
  private static func day(_ point: PartialDate.Point) -> String {
    (point.isoText ?? "").replacing("-", with: "")
  }
}
