// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// The whole statement on one page, in order; every paragraph has an address.
enum StatementView {
  /// The anchor of an entry on this page: `c12`, `pillar-4`, `sector-health`, `preamble`.
  static func anchor(of entry: Entry) -> String {
    switch entry.id.kind {
    case .commitment: "c\(entry.id.name)"
    case .pillar, .sector: "\(entry.id.kind.rawValue)-\(entry.id.name)"
    default: entry.id.name
    }
  }

  static func content(_ context: ViewContext) -> PageContent {
    let portal = context.portal
    var texts = StatementTexts(context)
    return PageContent(
      "statement",
      title: context.name(of: .statement),
      trail: [.home],
      [
        "title": .text(context.name(of: .statement)),
        "opening": .list(portal.parts(.opening).map { section(context, $0, headingLevel: 2, &texts) }),
        "pillars": .list(portal.entries(of: .pillar).map { pillar(context, $0, &texts) }),
        "closing": .list(portal.parts(.closing).map { section(context, $0, headingLevel: 2, &texts) }),
      ]
    )
  }

  private static func pillar(
    _ context: ViewContext,
    _ pillar: Entry,
    _ texts: inout StatementTexts
  ) -> TemplateRecord {
    var item = context.item(pillar)
    item["anchor"] = .text(anchor(of: pillar))
    item["groups"] = .list(
      context.groups(of: pillar).map { group in
        let sector = group.sector.map { sector in
          context.item(sector).merging(["anchor": .text(anchor(of: sector))])
        }
        let level = sector == nil ? 3 : 4
        return [
          "sector": sector.map { .record($0) } ?? .none,
          "commitments": .list(group.commitments.map { section(context, $0, headingLevel: level, &texts) }),
        ]
      }
    )
    return item
  }

  /// - Parameter headingLevel: of the entry's own heading; headings in its body stand one below.
  private static func section(
    _ context: ViewContext,
    _ entry: Entry,
    headingLevel: Int,
    _ texts: inout StatementTexts
  ) -> TemplateRecord {
    context.item(entry).merging([
      "anchor": .text(anchor(of: entry)),
      "level": .number(headingLevel),
      "text": .parts([texts.part(of: entry, headingLevel: headingLevel + 1)]),
    ])
  }
}
