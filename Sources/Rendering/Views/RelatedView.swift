// SPDX-License-Identifier: Apache-2.0

import PortalModel

extension ViewContext {
  /// What an entry refers to and what refers to it, by kinds.
  func related(to entry: Entry, _ kinds: [EntryKind]) -> TemplateRecord {
    ["related-groups": .list(relatedGroups(of: entry, kinds))]
  }

  func relatedGroups(of entry: Entry, _ kinds: [EntryKind]) -> [TemplateRecord] {
    kinds.compactMap { kind -> TemplateRecord? in
      let related = portal.related(to: entry.id, of: kind)
      guard !related.isEmpty else { return nil }
      // Numbers and dates have an order of their own.
      let entries = kind == .commitment || kind == .event ? related : sortedByTitle(related)
      return [
        "id": .text("related-\(kind.rawValue)"),
        "heading": .text(relatedHeading(kind)),
        "items": items(entries),
      ]
    }
  }

  private func relatedHeading(_ kind: EntryKind) -> String {
    switch kind {
    case .instrument: string(.relatedInstruments)
    case .organisation: string(.relatedOrganisations)
    case .event: string(.relatedEvents)
    case .term: string(.relatedTerms)
    case .statement: string(.relatedStatement)
    case .commitment, .pillar, .sector, .page: string(.relatedCommitments)
    }
  }
}
