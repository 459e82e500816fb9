// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// What changed in the portal, day by day, the newest first.
enum ChangesView {
  static func content(_ context: ViewContext) -> PageContent {
    PageContent(
      "changes",
      title: context.name(of: .changes),
      trail: [.home],
      [
        "title": .text(context.name(of: .changes)),
        "lead": .text(context.string(.changesDescription)),
        "feeds": .list(FeedFormat.links(context, to: [.atom, .json])),
        "days": .list(context.portal.changeDays.map { day($0, context) }),
      ]
    )
  }

  private static func day(_ day: Portal.ChangeDay, _ context: ViewContext) -> TemplateRecord {
    [
      "id": .text("d\(day.date.edtf)"),
      "dateHTML": .html(DateHTML.heading(day.date, in: context.language)),
      "groups": .list(
        day.groups.map { group in
          [
            "heading": .text(context.word(group.kind, of: .change)),
            "number": .number(group.entries.count),
            "kinds": .list(kinds(of: group.entries, context)),
          ]
        }
      ),
    ]
  }

  /// By kinds of entries, so that a long list can be found one's way in.
  private static func kinds(of entries: [Entry], _ context: ViewContext) -> [TemplateRecord] {
    EntryKind.allCases.compactMap { kind in
      let entries = entries.filter { $0.id.kind == kind }
      guard !entries.isEmpty else { return nil }
      return [
        "name": .text(context.kindName(kind)),
        "number": .number(entries.count),
        "items": .list(entries.map { context.link(.entry($0.id)) }),
      ]
    }
  }
}
