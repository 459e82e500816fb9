// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

extension EntryRecord {
  /// The fields of what `facts.yml` says, by kind.
  static func facts(of kind: EntryKind) -> [RecordField<Entry>] {
    switch kind {
    case .statement: statement
    case .pillar: pillar
    case .sector: sector
    case .commitment: CommitmentRecord.fields
    case .instrument: InstrumentRecord.fields.map { $0.of { $0.facts.instrument } }
    case .organisation: organisation
    case .event: event
    case .term: term
    case .page: []
    }
  }

  private static let statement: [RecordField<Entry>] = [
    RecordField(
      "place",
      .choice(StatementFacts.Place.allCases.map(\.rawValue)),
      "Whether the part opens or closes the statement."
    ) { entry, _ in
      guard case .statement(let facts) = entry.facts else { return "" }
      return .string(facts.place.rawValue)
    }
  ]

  private static let pillar: [RecordField<Entry>] = [
    RecordField("number", .number, "The number of the pillar in the statement.") { entry, _ in
      .number(entry.order)
    }
  ]

  private static let sector: [RecordField<Entry>] = [
    RecordField("order", .number, "Its place among the sectors of its pillar.") { entry, _ in
      .number(entry.order)
    },
    RecordField(optional: "pillar", .id(.pillar), "The pillar that it is a part of.") { entry, context in
      context.portal.pillar(of: entry.id)?.id.json
    },
  ]

  private static let organisation = [
    RecordField<OrganisationFacts>("side", .word(.side), "On whose side it stands.") { facts, _ in
      .string(facts.side)
    },
    RecordField("type", .word(.organisationType), "What it is.") { facts, _ in .string(facts.type) },
    RecordField("status", .word(.organisationStatus), "Whether it exists.") { facts, _ in
      .string(facts.status)
    },
    SourceRecord.field { $0.sources },
  ].map { $0.of { (entry: Entry) in entry.facts.organisation } }

  private static let event = [
    RecordField<EventFacts>("date", DateRecord.shape, "When it was.") { facts, context in
      facts.date.json(context)
    },
    RecordField("themes", .list(.word(.theme)), "What it was about.") { facts, _ in
      .array(facts.themes.map { .string($0) })
    },
    RecordField(
      "isContext",
      .flag,
      "Whether it is something around the relations of the parties and no part of them."
    ) { facts, _ in
      .flag(facts.isContext)
    },
    SourceRecord.field { $0.sources },
  ].map { $0.of { (entry: Entry) in entry.facts.event } }

  private static let term: [RecordField<Entry>] =
    [
      RecordField("forms", .localized(.list(.text)), "How it stands in texts; * is any ending of a word.") {
        entry,
        context in
        context.localized { entry.texts[$0].map { .array($0.forms.map { .string($0) }) } }
      },
      RecordField("forbidden", .localized(.list(.text)), "What should not stand for it.") { entry, context in
        context.localized { entry.texts[$0].map { .array($0.forbidden.map { .string($0) }) } }
      },
    ]
    + [
      RecordField<TermFacts>("basis", .word(.basis), "How well its names are attested.") { facts, _ in
        .string(facts.basis)
      },
      SourceRecord.field { $0.sources },
    ].map { $0.of { (entry: Entry) in entry.facts.term } }
}

extension Facts {
  fileprivate var instrument: InstrumentFacts? {
    if case .instrument(let facts) = self { facts } else { nil }
  }
  fileprivate var organisation: OrganisationFacts? {
    if case .organisation(let facts) = self { facts } else { nil }
  }
  fileprivate var event: EventFacts? { if case .event(let facts) = self { facts } else { nil } }
  fileprivate var term: TermFacts? { if case .term(let facts) = self { facts } else { nil } }
}
