// SPDX-License-Identifier: Apache-2.0

import PortalModel

enum EventView {
  static func content(_ event: Entry, _ facts: EventFacts, _ context: ViewContext) -> PageContent {
    let timeline = context.portal.timeline
    let neighbours = Neighbours(of: event, in: timeline)
    let commitments = context.portal.related(to: event.id, of: .commitment)
    let parts = context.portal.related(to: event.id, of: .statement)
    var content = context.entryContent(
      "event",
      event,
      trail: [.home, .timeline],
      [
        "dateHTML": .html(DateHTML.text(facts.date, in: context.language, style: .document)),
        "themes": .list(facts.themes.map { ["label": .text(context.word(StringKey.theme($0)))] }),
        "is-context": .flag(facts.isContext),
        "commitments": context.items(commitments),
        "has-related": .flag(!commitments.isEmpty),
        "parts": context.items(parts),
        "has-parts": .flag(!parts.isEmpty),
        "timeline-href": .text("\(context.href(.timeline))#\(TimelineView.anchor(of: event))"),
      ]
    )
    content.record = content.record
      .merging(context.sources(facts.sources))
      .merging(neighbours.record(context))
    return content
  }
}
