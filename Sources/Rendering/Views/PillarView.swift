// SPDX-License-Identifier: Apache-2.0

import PortalModel

enum PillarView {
  static func content(_ pillar: Entry, _ context: ViewContext) -> PageContent {
    let number = RomanNumeral.text(pillar.order)
    var content = context.entryContent(
      "pillar",
      pillar,
      trail: [.home, .commitments],
      [
        "number": .text(number),
        "glyphHTML": context.glyph(of: pillar),
        "label": .text(context.string(.pillarNumber, ["number": number])),
        "count": .text(context.string(.commitmentCount, count: context.commitmentCount(below: pillar))),
        "groups": .list(
          context.groups(of: pillar).map { group in
            [
              "sector": context.optionalItem(group.sector),
              "commitments": context.items(group.commitments),
            ]
          }
        ),
        "in-statement-href": .text("\(context.href(.statement))#\(StatementView.anchor(of: pillar))"),
      ]
    )
    content.record = content.record.merging(context.related(to: pillar)).merging(
      Neighbours(of: pillar, in: context.portal).record(context)
    )
    return content
  }
}
