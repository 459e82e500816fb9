// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// The list of all commitments by pillar and sector.
enum CommitmentsView {
  static func content(_ context: ViewContext) -> PageContent {
    let portal = context.portal
    let count = context.string(.commitmentCount, count: portal.entries(of: .commitment).count)
    return PageContent(
      "commitments",
      title: context.name(of: .commitments),
      trail: [.home],
      [
        "title": .text(context.name(of: .commitments)),
        "count": .text(count),
        "pillars": .list(
          portal.entries(of: .pillar).map { pillar in
            var item = context.item(pillar)
            item["groups"] = .list(context.groups(of: pillar).map { group(context, $0) })
            return item
          }
        ),
      ]
    )
  }

  private static func group(
    _ context: ViewContext,
    _ group: (sector: Entry?, commitments: [Entry])
  ) -> TemplateRecord {
    [
      "sector": context.optionalItem(group.sector),
      "commitments": .list(group.commitments.map { commitment(context, $0) }),
    ]
  }

  /// With the bodies that carry it.
  private static func commitment(_ context: ViewContext, _ commitment: Entry) -> TemplateRecord {
    let bodies = context.portal.related(to: commitment.id, of: .organisation)
    return context.item(commitment).merging([
      "bodies": context.items(context.sortedByTitle(bodies)), "has-bodies": .flag(!bodies.isEmpty),
    ])
  }
}
