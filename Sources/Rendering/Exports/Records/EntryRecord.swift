// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// An entry as data: what all have, with the facts of its kind between.
enum EntryRecord {
  /// In collections: everything but the texts below the front matter.
  static func fields(of kind: EntryKind) -> [RecordField<Entry>] { fieldsByKind[kind] ?? [] }

  /// In the record of the entry itself.
  static let passages = RecordField<Entry>(
    "passages",
    PassageRecord.shape,
    "The text below the summary, passage by passage, with the languages side by side."
  ) { entry, context in
    .array(PassageRecord.all(of: entry, context).map { PassageRecord.fields.record(of: $0, context) })
  }

  private static let fieldsByKind = Dictionary(EntryKind.allCases.map { ($0, make($0)) }) { first, _ in first
  }

  private static func make(_ kind: EntryKind) -> [RecordField<Entry>] {
    [
      RecordField("id", .id(kind), "The name of the entry, the same in all languages.") { entry, _ in
        entry.id.json
      },
      RecordField("kind", .choice([kind.rawValue]), "The kind of the entry.") { entry, _ in
        .string(entry.id.kind.rawValue)
      },
      RecordField(
        optional: "identifier",
        .text,
        "Its identifier in the manner of ELI; it is in no register."
      ) { entry, context in
        context.portal.identifier(of: entry.id).map { .string($0) }
      },
    ] + facts(of: kind) + names
  }

  private static let names: [RecordField<Entry>] = [
    RecordField("title", .localized(.text), "Its title.") { entry, context in
      context.localized { entry.texts[$0].map { .string($0.title) } }
    },
    RecordField(optional: "short", .localized(.text), "A shorter name for menus, if the title is long.") {
      entry,
      context in
      context.languages.contains { entry.texts[$0]?.short != nil }
        ? context.localized { entry.texts[$0].map { .string($0.menuName) } } : nil
    },
    RecordField("summary", .localized(.text), "One sentence that says what it is.") { entry, context in
      context.localized { entry.texts[$0].map { .string($0.summary) } }
    },
    RecordField("url", .url, "Its page with all languages side by side.") { entry, context in
      .string(context.url(of: .entry(entry.id)))
    },
    RecordField("urls", .localized(.url), "Its page in each language.") { entry, context in
      context.localized { .string(context.site.address.url(.entry(entry.id), in: $0)) }
    },
    RecordField("data", .url, "Its own record, with its texts.") { entry, context in
      context.url(of: .record(entry.id))
    },
    RecordField(
      "relations",
      .list(.record(name: "relation", RelationRecord.fields.map(\.member))),
      "Its relations to other entries; each is in the records of both."
    ) { entry, context in
      .array(
        RelationRecord.all(of: entry, in: context.portal).map {
          RelationRecord.fields.record(of: $0, context)
        }
      )
    },
  ]
}
