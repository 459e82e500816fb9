// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// Where a fact was found.
enum SourceRecord {
  static let fields: [RecordField<Source>] = [
    RecordField("publisher", .text, "Who published it, as the publisher writes its name.") { source, _ in
      .string(source.publisher)
    },
    RecordField(optional: "title", .text, "Its title, in the language in which it was published.") {
      source,
      _ in
      source.title.map { .string($0) }
    },
    RecordField(optional: "language", .language, "The language of the title.") { source, _ in
      source.language.map { .string($0.rawValue) }
    },
    RecordField(optional: "date", DateRecord.shape, "When it was published.") { source, context in
      source.date?.json(context)
    },
    RecordField(optional: "url", .url, "Where it can be read.") { source, _ in source.url.map { .string($0) }
    },
    RecordField(optional: "item", .text, "The publisher's number of it, where no address is known.") {
      source,
      _ in
      source.item.map { .string($0) }
    },
  ]

  /// The field of whatever has sources.
  static func field<Subject>(_ sources: @escaping @Sendable (Subject) -> [Source]) -> RecordField<Subject> {
    RecordField(
      "sources",
      .list(.record(name: "source", fields.map(\.member))),
      "Where the facts were found."
    ) { subject, context in
      .array(sources(subject).map { fields.record(of: $0, context) })
    }
  }
}
