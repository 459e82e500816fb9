// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// All events, oldest first, by decades; a decade without an event is shown as such.
enum TimelineView {
  static func content(_ context: ViewContext) -> PageContent {
    let timeline = context.portal.timeline
    return PageContent(
      "timeline",
      title: context.name(of: .timeline),
      description: context.string(.timelineDescription),
      trail: [.home],
      [
        "title": .text(context.name(of: .timeline)),
        "count": .text(context.string(.eventCount, count: timeline.count)),
        "newest-anchor": .optional(timeline.last.map(anchor)),
        "decades": .list(decades(of: timeline).map { decade(context, $0.year, $0.events) }),
      ]
    )
  }

  /// Every decade from the first event's to the last's.
  private static func decades(of timeline: [Entry]) -> [(year: Int, events: [Entry])] {
    let byDecade = Dictionary(grouping: timeline, by: decade)
    guard let first = byDecade.keys.min(), let last = byDecade.keys.max() else { return [] }
    return stride(from: first, through: last, by: 10).map { ($0, byDecade[$0] ?? []) }
  }

  private static func decade(of entry: Entry) -> Int {
    if case .event(let facts) = entry.facts { facts.date.decade } else { 0 }
  }

  /// The anchor of an event on the timeline.
  static func anchor(of event: Entry) -> String { "e-\(event.id.name)" }

  private static func decade(_ context: ViewContext, _ year: Int, _ events: [Entry]) -> TemplateRecord {
    [
      "id": .text("d\(year)"),
      "label": .text("\(year)–\(year + 9)"),
      "count": .text(context.string(.eventCount, count: events.count)),
      "number": .number(events.count),
      "events": .list(
        events.map { event in
          var item = context.item(event)
          item["id"] = .text(anchor(of: event))
          return item
        }
      ),
      "has-events": .flag(!events.isEmpty),
    ]
  }
}
