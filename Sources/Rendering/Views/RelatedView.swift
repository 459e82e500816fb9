// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// One group of what an entry refers to and what refers to it.
enum RelatedGroup: String, CaseIterable {
  case instruments, organisations, terms, events, commitments, statement, pages

  var kinds: [EntryKind] {
    switch self {
    case .instruments: [.instrument]
    case .organisations: [.organisation]
    case .terms: [.term]
    case .events: [.event]
    case .commitments: [.commitment]
    case .statement: [.statement, .pillar, .sector]
    case .pages: [.page]
    }
  }

  var heading: StringKey {
    switch self {
    case .instruments: .relatedInstruments
    case .organisations: .relatedOrganisations
    case .terms: .relatedTerms
    case .events: .relatedEvents
    case .commitments: .relatedCommitments
    case .statement: .relatedStatement
    case .pages: .relatedPages
    }
  }

  /// Numbers, dates and the order of the statement are orders of their own.
  var isByTitle: Bool { self != .events && self != .commitments && self != .statement }
}

extension ViewContext {
  /// What an entry refers to and what refers to it, by kinds.
  func related(
    to entry: Entry,
    _ groups: [RelatedGroup] = [
      .commitments, .instruments, .organisations, .events, .terms, .statement, .pages,
    ]
  ) -> TemplateRecord {
    ["related-groups": .list(relatedGroups(of: entry, groups))]
  }

  func relatedGroups(of entry: Entry, _ groups: [RelatedGroup]) -> [TemplateRecord] {
    // What stands in an entry is listed as such.
    let children = Set(portal.children(of: entry.id).flatMap { [$0] + portal.children(of: $0.id) }.map(\.id))
    return groups.compactMap { group in
      let related = group.kinds.flatMap { portal.related(to: entry.id, of: $0) }.filter {
        !children.contains($0.id)
      }
      guard !related.isEmpty else { return nil }
      return [
        "id": .text("related-\(group.rawValue)"),
        "heading": .text(string(group.heading)),
        "items": items(group.isByTitle ? sortedByTitle(related) : related),
      ]
    }
  }
}
