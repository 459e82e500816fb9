// SPDX-License-Identifier: Apache-2.0

import PortalModel

enum HomeView {
  static func content(_ context: ViewContext) -> PageContent {
    let portal = context.portal
    let timeline = portal.timeline
    return PageContent(
      "home",
      title: context.siteTitle,
      description: context.string(.homeDescription),
      trail: [],
      [
        "title": .text(context.siteTitle),
        "statement": .record(context.link(.statement)),
        "commitments": .record(context.link(.commitments)),
        "timeline": .record(context.link(.timeline)),
        "pillar-count": .text(context.string(.pillarCount, count: portal.entries(of: .pillar).count)),
        "commitment-count": .text(
          context.string(.commitmentCount, count: portal.entries(of: .commitment).count)
        ),
        "event-count": .text(context.string(.eventCount, count: timeline.count)),
        "pillars": .list(portal.entries(of: .pillar).map { pillar(context, $0) }),
        "first": .record(["events": context.items(Array(timeline.prefix(2)))]),
        "latest": .record(["events": context.items(timeline.filter { !isContext($0) }.suffix(2))]),
      ]
    )
  }

  private static func pillar(_ context: ViewContext, _ pillar: Entry) -> TemplateRecord {
    let sectors = context.portal.children(of: pillar.id).filter { $0.id.kind == .sector }
    var item = context.item(pillar)
    item["count"] = .text(context.string(.commitmentCount, count: context.commitmentCount(below: pillar)))
    item["sectors"] = context.items(sectors)
    item["has-sectors"] = .flag(!sectors.isEmpty)
    return item
  }

  private static func isContext(_ entry: Entry) -> Bool {
    if case .event(let facts) = entry.facts { facts.isContext } else { false }
  }
}
