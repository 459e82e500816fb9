// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// The facts of an agreement, programme, plan or mechanism.
enum InstrumentRecord {
  static let fields: [RecordField<InstrumentFacts>] = [
    RecordField("type", .word(.instrumentType), "What it is.") { facts, _ in .string(facts.type) },
    RecordField("status", .word(.instrumentStatus), "How far it has come.") { facts, _ in
      .string(facts.status)
    },
    RecordField(
      "parties",
      .list(.text),
      "Its parties: ids of the portal's parties, as the index lists them, or of organisations."
    ) { facts, context in
      let own = context.portal.configuration.parties.map(\.id)
      return .array(
        facts.parties.map { .string(own.contains($0) || $0.contains(":") ? $0 : "organisation:\($0)") }
      )
    },
    RecordField(optional: "signed", DateRecord.shape, "When it was signed.") { facts, context in
      facts.signed?.json(context)
    },
    RecordField(optional: "place", .word(.place), "Where it was signed.") { facts, _ in
      facts.place.map { .string($0) }
    },
    RecordField(optional: "inForce", DateRecord.shape, "Since when it is in force.") { facts, context in
      facts.inForce?.json(context)
    },
    RecordField(optional: "period", DateRecord.shape, "The time for which it was made.") { facts, context in
      facts.period?.json(context)
    },
    SourceRecord.field { $0.sources },
  ]
}
