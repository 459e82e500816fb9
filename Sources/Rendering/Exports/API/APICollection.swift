// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// All entries of a kind: what is known of each, but for the texts below the summaries.
enum APICollection {
  static func fields(of kind: EntryKind) -> [RecordField<EntryKind>] {
    [
      RecordField("kind", .choice([kind.rawValue]), "The kind of the entries.") { kind, _ in
        .string(kind.rawValue)
      },
      RecordField("count", .number, "How many there are.") { kind, context in
        .number(context.portal.entries(of: kind).count)
      },
      RecordField(
        "items",
        .list(.reference("\(APISchema.record(kind).name).json#/$defs/\(APISchema.facts)")),
        "The entries in their order: events by date, all others by number or name."
      ) { kind, context in
        let fields = EntryRecord.fields(of: kind)
        return .array(
          entries(of: kind, in: context.portal).map { entry in .late { fields.record(of: entry, context) } }
        )
      },
    ]
  }

  static func record(of kind: EntryKind, _ context: DataContext) -> JSONValue {
    fields(of: kind).record(of: kind, context)
  }

  static func entries(of kind: EntryKind, in portal: Portal) -> [Entry] {
    kind == .event ? portal.timeline : portal.entries(of: kind)
  }
}
