// SPDX-License-Identifier: Apache-2.0

import PortalModel

extension ViewContext {
  /// What an entry refers to and what refers to it, by kinds.
  func related(to entry: Entry, _ kinds: [EntryKind]) -> TemplateRecord {
    let groups = kinds.compactMap { kind -> TemplateRecord? in
      let entries = portal.related(to: entry.id, of: kind)
      guard !entries.isEmpty else { return nil }
      return [
        "id": .text("related-\(kind.rawValue)"),
        "heading": .text(relatedHeading(kind)),
        "items": items(entries),
        "is-numbered": .flag(kind == .commitment),
      ]
    }
    return ["related-groups": .list(groups)]
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
