// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// `index.json`: what the portal is, and where its data are.
enum APIIndex {
  static let fields: [RecordField<Portal>] = [
    RecordField("version", .choice([APIFile.version]), "The version of this interface.") { _, _ in
      .string(APIFile.version)
    },
    RecordField("title", .localized(.text), "The name of the portal.") { portal, context in
      context.localized(portal.configuration.title)
    },
    RecordField("url", .url, "The portal itself.") { _, context in .string(context.url(of: .home)) },
    RecordField("urls", .localized(.url), "Its home page in each language.") { _, context in
      context.localized { .string(context.site.address.url(.home, in: $0)) }
    },
    RecordField(optional: "identifier", .text, "What the identifiers of the statement's parts begin with.") {
      portal,
      _ in
      portal.configuration.identifier.map { .string($0) }
    },
    RecordField(optional: "asOf", DateRecord.shape, "When the editors last looked for what is not known.") {
      portal,
      context in
      portal.configuration.asOf?.json(context)
    },
    RecordField(optional: "licence", .url, "Under what the words and data may be reused.") { portal, _ in
      portal.configuration.licence.map { .string($0) }
    },
    RecordField(
      "languages",
      .list(.record(name: "languageName", language.map(\.member))),
      "The languages of the portal, in its order; none is the default."
    ) { portal, context in
      .array(portal.languages.map { language.record(of: $0, context) })
    },
    RecordField("parties", .list(.record(name: "party", party.map(\.member))), "The sides of the agreement.")
    {
      portal,
      context in
      .array(portal.configuration.parties.map { party.record(of: $0, context) })
    },
    RecordField(
      "collections",
      .list(.record(name: "collection", collection.map(\.member))),
      "All entries by kind."
    ) { portal, context in
      .array(APIFile.kinds(of: portal).map { collection.record(of: $0, context) })
    },
    RecordField("vocabularies", .url, "The names of the words of which facts are made.") { _, context in
      context.url(of: .vocabularies)
    },
    RecordField("openapi", .url, "A description of this interface in OpenAPI 3.1.") { _, context in
      context.url(of: .openAPI)
    },
    RecordField("datapackage", .url, "A description of the tables as a Data Package.") { _, context in
      context.url(of: .dataPackage)
    },
  ]

  private static let language: [RecordField<Language>] = [
    RecordField("tag", .language, "Its BCP 47 tag.") { language, _ in .string(language.tag.rawValue) },
    RecordField("name", .text, "What it is called in itself.") { language, _ in .string(language.autonym) },
  ]

  private static let party: [RecordField<Party>] = [
    RecordField("id", .text, "What facts call it.") { party, _ in .string(party.id) },
    RecordField(optional: "language", .language, "The language in which it is named first.") { party, _ in
      party.language.map { .string($0.rawValue) }
    },
    RecordField("name", .localized(.text), "Its name.") { party, context in context.localized(party.name) },
  ]

  private static let collection: [RecordField<EntryKind>] = [
    RecordField("kind", .choice(EntryKind.allCases.map(\.rawValue)), "The kind of its entries.") { kind, _ in
      .string(kind.rawValue)
    },
    RecordField("count", .number, "How many entries it has.") { kind, context in
      .number(context.portal.entries(of: kind).count)
    },
    RecordField("url", .url, "The entries in JSON.") { kind, context in context.url(of: .collection(kind)) },
    RecordField("csv", .url, "The entries as a table.") { kind, context in
      context.url(of: .table(.entries(kind)))
    },
    RecordField("schema", .url, "The schema of the record of each entry.") { kind, context in
      context.url(of: .schema(.record(kind)))
    },
  ]
}
