// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// Events, oldest first: all of them by decades, those of one decade, those on one theme.
enum TimelineView {
  static func content(_ context: ViewContext) -> PageContent {
    let portal = context.portal
    let timeline = portal.timeline
    return PageContent(
      "timeline",
      title: context.name(of: .timeline),
      trail: [.home],
      [
        "title": .text(context.name(of: .timeline)),
        "count": .text(context.string(.eventCount, count: timeline.count)),
        "newest-anchor": .optional(timeline.last.map(anchor)),
        "stripHTML": .html(DensityStrip.svg(timeline)),
        "decades": .list(portal.decades.map { decade(context, $0.year, $0.events) }),
        "themes": .list(
          portal.themes.map { theme in
            context.link(.theme(theme.name)).merging(["number": .number(theme.events.count)])
          }
        ),
        "data": .list(TimelineFormat.links(context)),
        "calendars": .list(FeedFormat.links(context, to: [.calendar])),
      ]
    )
  }

  static func decade(_ year: Int, _ context: ViewContext) -> PageContent {
    let events = context.portal.decades.first { $0.year == year }?.events ?? []
    return part(.decade(year), events, context)
  }

  static func theme(_ theme: String, _ context: ViewContext) -> PageContent {
    let events = context.portal.themes.first { $0.name == theme }?.events ?? []
    return part(.theme(theme), events, context)
  }

  /// The anchor of an event on the timeline.
  static func anchor(of event: Entry) -> String { "e-\(event.id.name)" }

  private static func part(_ page: PagePath, _ events: [Entry], _ context: ViewContext) -> PageContent {
    let name = context.name(of: page)
    let all = context.portal.timeline.count
    return PageContent(
      "timeline-part",
      title: "\(context.name(of: .timeline)): \(name)",
      trail: [.home, .timeline],
      [
        "title": .text(name),
        "count": .text(context.string(.eventsOfAll, ["number": String(events.count), "all": String(all)])),
        "events": .list(events.map { item(context, $0) }),
        "has-events": .flag(!events.isEmpty),
      ]
    )
  }

  private static func decade(_ context: ViewContext, _ year: Int, _ events: [Entry]) -> TemplateRecord {
    [
      "id": .text("d\(year)"),
      "href": .text(context.href(.decade(year))),
      "label": .text("\(year)–\(year + 9)"),
      "count": .text(context.string(.eventCount, count: events.count)),
      "number": .number(events.count),
      "events": .list(events.map { item(context, $0) }),
      "has-events": .flag(!events.isEmpty),
    ]
  }

  private static func item(_ context: ViewContext, _ event: Entry) -> TemplateRecord {
    context.item(event).merging(["id": .text(anchor(of: event))])
  }
}
