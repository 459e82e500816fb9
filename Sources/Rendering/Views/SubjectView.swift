// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// A page for an instrument or an organisation: what it is, and what of the statement names it.
enum SubjectView {
  static func content(_ subject: Entry, _ sources: [Source], _ context: ViewContext) -> PageContent {
    let commitments = context.portal.related(to: subject.id, of: .commitment)
    let events = context.portal.related(to: subject.id, of: .event)
    var content = context.entryContent(
      "subject",
      subject,
      trail: [.home],
      [
        "commitments": context.items(commitments),
        "has-related": .flag(!commitments.isEmpty),
        "events": context.items(events),
        "has-events": .flag(!events.isEmpty),
      ]
    )
    content.record = content.record.merging(context.sources(sources))
    return content
  }
}
