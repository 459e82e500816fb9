// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// `LANGUAGE/calendar.ics`: what a subscriber wants to be told of in time: anniversaries, the days on which
/// instruments come into force, and the periods for which they hold. What is long past stands in the calendar
/// of the timeline.
enum PartnershipCalendar {
  static func path(in language: LanguageTag) -> String { "\(language)/calendar.ics" }

  static func exists(in portal: Portal) -> Bool {
    portal.entries.contains { isAnniversary($0) || days(of: $0) != nil || period(of: $0) != nil }
  }

  static func bytes(_ context: ViewContext) -> [UInt8] {
    let portal = context.portal
    let items =
      portal.timeline.filter(isAnniversary).compactMap { anniversary($0, context) }
      + portal.entries(of: .instrument).flatMap { instrument in
        [days(of: instrument).map { inForce(instrument, $0, context) }, period(instrument, context)]
          .compactMap(\.self)
      }
    let name = context.string(
      .documentTitle,
      ["page": context.string(.calendar), "site": context.siteTitle]
    )
    return CalendarFile.bytes(items, named: name, context)
  }

  // MARK: Anniversaries

  private static func isAnniversary(_ entry: Entry) -> Bool {
    if case .event(let facts) = entry.facts { facts.hasAnniversary && facts.date.isKnownDay } else { false }
  }

  private static func anniversary(_ event: Entry, _ context: ViewContext) -> CalendarItem? {
    guard let day = event.date?.start else { return nil }
    let title = ["title": context.title(of: event), "year": String(day.year)]
    return item(
      "anniversary-\(event.id.name)",
      event,
      from: day,
      isYearly: true,
      context.string(.calendarAnniversary, title),
      context
    )
  }

  // MARK: Instruments

  /// The day on which an instrument came into force; where its period begins on it, the period says so.
  private static func days(of entry: Entry) -> PartialDate.Point? {
    guard case .instrument(let facts) = entry.facts, let date = facts.inForce, date.isKnownDay,
      facts.period?.start != date.start
    else { return nil }
    return date.start
  }

  private static func inForce(_ entry: Entry, _ day: PartialDate.Point, _ context: ViewContext)
    -> CalendarItem
  {
    let title = context.string(.calendarInForce, ["title": context.title(of: entry)])
    return item("in-force-\(entry.id.name)", entry, from: day, title, context)
  }

  /// Whole years and months are meant where no day is named: `2024/2026` ends with the last day of 2026.
  private static func period(of entry: Entry) -> (first: PartialDate.Point, last: PartialDate.Point)? {
    guard case .instrument(let facts) = entry.facts, let period = facts.period, let end = period.end,
      !period.start.isVague, !end.isVague
    else { return nil }
    return (period.start.firstDay, end.lastDay)
  }

  private static func period(_ entry: Entry, _ context: ViewContext) -> CalendarItem? {
    period(of: entry).map { first, last in
      item("period-\(entry.id.name)", entry, from: first, through: last, context.title(of: entry), context)
    }
  }

  private static func item(
    _ id: String,
    _ entry: Entry,
    from first: PartialDate.Point,
    through last: PartialDate.Point? = nil,
    isYearly: Bool = false,
    _ title: String,
    _ context: ViewContext
  ) -> CalendarItem {
    CalendarItem(
      id: id,
      start: first,
      end: (last ?? first).nextDay,
      isYearly: isYearly,
      title: title,
      summary: context.text(of: entry)?.summary ?? "",
      url: context.site.address.url(.entry(entry.id), in: context.language.tag)
    )
  }
}
