// SPDX-License-Identifier: Apache-2.0

import PortalModel

enum CommitmentView {
  static func content(
    _ commitment: Entry,
    _ facts: CommitmentFacts,
    _ context: ViewContext
  ) -> PageContent {
    let portal = context.portal
    let pillar = portal.pillar(of: commitment.id)
    let parent = portal.parent(of: commitment.id)
    let sector = parent.flatMap { $0.id.kind == .sector ? $0 : nil }
    let related = portal.related(to: commitment.id, of: .commitment)
    let events = portal.related(to: commitment.id, of: .event)
    let above = [pillar, sector].compactMap(\.self).map { PagePath.entry($0.id) }
    var content = context.entryContent(
      "commitment",
      commitment,
      trail: [.home, .commitments] + above,
      [
        "number": .number(facts.number),
        "label": .text(context.string(.commitmentNumber, ["number": String(facts.number)])),
        "pillar": context.optionalItem(pillar),
        "sector": context.optionalItem(sector),
        "verbs": .list(context.verbs(facts)),
        "has-verbs": .flag(!facts.verbs.isEmpty),
        "in-statement-href": .text(
          "\(context.href(.statement))#\(StatementView.anchor(of: commitment))"
        ),
        "commitments": context.items(related),
        "has-related": .flag(!related.isEmpty),
        "events": context.items(events),
        "has-events": .flag(!events.isEmpty),
      ]
    )
    content.record = content.record.merging(
      Neighbours(of: commitment, in: portal.entries(of: .commitment)).record(context)
    )
    return content
  }
}
