// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// A page for an unnumbered part of the statement.
enum StatementPartView {
  static func content(_ part: Entry, _ context: ViewContext) -> PageContent {
    let events = context.portal.related(to: part.id, of: .event)
    let related = context.portal.related(to: part.id, of: .commitment)
    return context.entryContent(
      "statement-part",
      part,
      trail: [.home, .statement],
      [
        "in-statement-href": .text("\(context.href(.statement))#\(StatementView.anchor(of: part))"),
        "commitments": context.items(related),
        "has-related": .flag(!related.isEmpty),
        "events": context.items(events),
        "has-events": .flag(!events.isEmpty),
      ]
    )
  }
}
