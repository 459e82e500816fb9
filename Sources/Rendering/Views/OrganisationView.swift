// SPDX-License-Identifier: Apache-2.0

import PortalModel

enum OrganisationView {
  static func content(_ organisation: Entry, _ facts: OrganisationFacts, _ context: ViewContext)
    -> PageContent
  {
    let rows = [
      FactRow(context.string(.side), text: context.word(facts.side, of: .side)),
      FactRow(context.string(.state), text: context.word(facts.status, of: .organisationStatus)),
    ]
    var content = context.entryContent(
      "subject",
      organisation,
      trail: [.home, .organisations],
      ["rows": rows.value, "kicker": .text(context.word(facts.type, of: .organisationType))]
    )
    content.record = content.record
      .merging(
        context.related(to: organisation)
      )
      .merging(context.sources(facts.sources))
    return content
  }
}
