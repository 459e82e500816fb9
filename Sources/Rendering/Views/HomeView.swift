// SPDX-License-Identifier: Apache-2.0

import PortalModel

enum HomeView {
  static func content(_ context: ViewContext) -> PageContent {
    let portal = context.portal
    let timeline = portal.timeline
    return PageContent(
      "home",
      title: context.siteTitle,
      trail: [],
      [
        "title": .text(context.siteTitle),
        "statement": .record(context.link(.statement)),
        "commitments": .record(context.link(.commitments)),
        "timeline": .record(context.link(.timeline)),
        "counts": .list(counts(context)),
        "pillars": .list(portal.entries(of: .pillar).map { pillar(context, $0) }),
        "stripHTML": .html(DensityStrip.svg(timeline)),
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

  /// How much there is of everything, each with the page that lists it.
  private static func counts(_ context: ViewContext) -> [TemplateRecord] {
    let portal = context.portal
    func count(_ kind: EntryKind) -> Int { portal.entries(of: kind).count }
    let counts: [(StringKey, Int, PagePath)] = [
      (.pillarCount, count(.pillar), .commitments), (.commitmentCount, count(.commitment), .commitments),
      (.instrumentCount, count(.instrument), .instruments),
      (.organisationCount, count(.organisation), .organisations),
      (.eventCount, count(.event), .timeline), (.termCount, count(.term), .glossary),
    ]
    let linked = counts.filter { $0.1 > 0 }.map { key, count, page -> TemplateRecord in
      ["label": .text(context.string(key, count: count)), "href": .text(context.href(page))]
    }
    let languages = context.string(.languageCount, count: portal.languages.count)
    return linked + [["label": .text(languages), "href": .none]]
  }

  private static func isContext(_ entry: Entry) -> Bool {
    if case .event(let facts) = entry.facts { facts.isContext } else { false }
  }
}
