// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// The facts of a commitment.
enum CommitmentRecord {
  static let fields: [RecordField<Entry>] = [
    RecordField("number", .number, "The number of the paragraph in the statement.") { entry, _ in
      .number(entry.order)
    },
    RecordField(optional: "pillar", .id(.pillar), "The pillar that it stands in.") { entry, context in
      context.portal.pillar(of: entry.id)?.id.json
    },
    RecordField(optional: "sector", .id(.sector), "The sector of the pillar, if it stands in one.") {
      entry,
      context in
      context.portal.parent(of: entry.id).flatMap { $0.id.kind == .sector ? $0.id.json : nil }
    },
    RecordField(
      "verbs",
      .list(.word(.verb)),
      "How strongly the parties bind themselves, in the order of the text."
    ) { entry, _ in
      .array((entry.facts.commitment?.verbs ?? []).map { .string($0) })
    },
    RecordField(optional: "status", .word(.state), "How far it has come by public evidence, if there is any.")
    {
      entry,
      _ in
      entry.facts.commitment?.status.map { .string($0.state) }
    },
    RecordField(optional: "checked", DateRecord.shape, "When the editors last looked for evidence.") {
      entry,
      context in
      entry.facts.commitment?.status?.checked.json(context)
    },
    RecordField(optional: "evidence", .list(.id(.event)), "The events that show the status.") { entry, _ in
      guard entry.facts.commitment?.status != nil else { return nil }
      return .array(entry.relations.filter { $0.role == .evidence }.map(\.target.json))
    },
  ]
}

extension Facts {
  fileprivate var commitment: CommitmentFacts? {
    if case .commitment(let facts) = self { facts } else { nil }
  }
}
