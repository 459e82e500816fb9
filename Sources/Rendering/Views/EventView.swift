// SPDX-License-Identifier: Apache-2.0

import PortalModel

enum EventView {
  static func content(_ event: Entry, _ facts: EventFacts, _ context: ViewContext) -> PageContent {
    var content = context.entryContent(
      "event",
      event,
      trail: [.home, .timeline],
      [
        "dateHTML": .html(DateHTML.text(facts.date, in: context.language, style: .document)),
        "themes": .list(facts.themes.map { context.link(.theme($0)) }),
        "is-context": .flag(facts.isContext),
        "timeline-href": .text("\(context.href(.timeline))#\(TimelineView.anchor(of: event))"),
      ]
    )
    content.record = content.record
      .merging(
        context.related(to: event)
      )
      .merging(context.sources(facts.sources))
      .merging(Neighbours(of: event, in: context.portal).record(context))
    return content
  }
}
