// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// Days as an iCalendar object (RFC 5545). One without anything in it is none (section 3.6).
enum CalendarFile {
  static func bytes(_ items: [CalendarItem], named name: String, _ context: ViewContext) -> [UInt8] {
    let tag = context.language.tag
    let stamp = stamp(context.portal.configuration.asOf)
    var text = ICSText()
    text.line("BEGIN", "VCALENDAR")
    text.line("VERSION", "2.0")
    text.text("PRODID", "-//Stele//Timeline")
    // RFC 7986, sections 5.1 and 5.7: what it is called, and that once a week is often enough to ask again.
    text.text("NAME;LANGUAGE=\(tag)", name)
    text.line("REFRESH-INTERVAL;VALUE=DURATION", "P1W")
    for item in items {
      text.line("BEGIN", "VEVENT")
      text.text("UID", "\(item.id)@\(context.site.address.host)")
      text.line("DTSTAMP", stamp)
      text.line("DTSTART;VALUE=DATE", day(item.start))
      if let end = item.end { text.line("DTEND;VALUE=DATE", day(end)) }
      if item.isYearly { text.line("RRULE", "FREQ=YEARLY") }
      text.text("SUMMARY;LANGUAGE=\(tag)", item.title)
      text.text("DESCRIPTION;LANGUAGE=\(tag)", item.summary)
      text.line("URL", item.url)
      // Nobody is busy because of history.
      text.line("TRANSP", "TRANSPARENT")
      text.line("END", "VEVENT")
    }
    text.line("END", "VCALENDAR")
    return text.bytes
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
