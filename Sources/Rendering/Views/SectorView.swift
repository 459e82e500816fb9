// SPDX-License-Identifier: Apache-2.0

import PortalModel

enum SectorView {
  static func content(_ sector: Entry, _ context: ViewContext) -> PageContent {
    let pillar = context.portal.pillar(of: sector.id)
    let siblings = pillar.map { context.portal.children(of: $0.id).filter { $0.id.kind == .sector } } ?? []
    let commitments = context.portal.children(of: sector.id)
    var content = context.entryContent(
      "sector",
      sector,
      trail: [.home, .commitments] + (pillar.map { [.entry($0.id)] } ?? []),
      [
        "pillar": context.optionalItem(pillar),
        "count": .text(context.string(.commitmentCount, count: commitments.count)),
        "commitments": context.items(commitments),
        "in-statement-href": .text("\(context.href(.statement))#\(StatementView.anchor(of: sector))"),
      ]
    )
    content.record = content.record.merging(context.related(to: sector)).merging(
      Neighbours(of: sector, in: siblings).record(context)
    )
    return content
  }
}
