// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// Lists of entries under headings.
enum SubjectListView {
  static func instruments(_ context: ViewContext) -> PageContent {
    let entries = context.portal.entries(of: .instrument)
    let groups = context.portal.configuration.vocabularies[.instrumentStatus].map { status in
      (context.word(status, of: .instrumentStatus), entries.filter { $0.instrumentFacts?.status == status })
    }
    return content(
      .instruments,
      groups,
      count: context.string(.instrumentCount, count: entries.count),
      context
    )
  }

  static func organisations(_ context: ViewContext) -> PageContent {
    let entries = context.portal.entries(of: .organisation)
    let groups = context.portal.configuration.vocabularies[.side].map { side in
      (context.word(side, of: .side), entries.filter { $0.side == side })
    }
    return content(
      .organisations,
      groups,
      count: context.string(.organisationCount, count: entries.count),
      context
    )
  }

  /// Entries within a group stand in the language's own order.
  static func content(
    _ page: PagePath,
    _ groups: [(heading: String, entries: [Entry])],
    count: String,
    _ context: ViewContext
  ) -> PageContent {
    let filled = groups.filter { !$0.entries.isEmpty }
    return PageContent(
      "list",
      title: context.name(of: page),
      trail: [.home],
      [
        "title": .text(context.name(of: page)),
        "lead": .text(context.description(of: page)),
        "count": .text(count),
        "groups": .list(
          filled.enumerated().map { index, group in
            [
              "id": .text("g\(index + 1)"),
              "heading": .text(group.heading),
              "items": context.items(context.sortedByTitle(group.entries)),
            ]
          }
        ),
      ]
    )
  }
}

extension ViewContext {
  /// In the order of the language's dictionaries.
  func sortedByTitle(_ entries: [Entry]) -> [Entry] {
    let ranks = entries.compactMap { shared?.titleRanks[$0.id] }
    guard ranks.count == entries.count else {
      return Collation(language.tag).sorted(entries) { title(of: $0) }
    }
    return entries.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { entries[$0] }
  }
}

extension Entry {
  fileprivate var instrumentFacts: InstrumentFacts? {
    if case .instrument(let facts) = facts { facts } else { nil }
  }

  /// On whose side an organisation stands.
  var side: String? {
    if case .organisation(let facts) = facts { facts.side } else { nil }
  }
}
