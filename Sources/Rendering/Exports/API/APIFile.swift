// SPDX-License-Identifier: Apache-2.0

import Diagnostics
package import PortalModel

/// A file for programs below `/api/v1/`. A field may be added to one; what is there keeps its name and its
/// meaning as long as the version stands.
package enum APIFile: Sendable, Hashable {
  static let version = "1"
  static let folder = "api/v\(version)"

  /// Where everything else is found.
  case index
  case vocabularies
  /// All entries of a kind, without the texts below their summaries.
  case collection(EntryKind)
  /// All that is known of an entry, in all languages.
  case record(EntryID)
  case table(RecordTable)
  case schema(APISchema)
  case openAPI
  case dataPackage

  /// All such files of a portal. A collection of what the portal has none of is none.
  package static func all(in portal: Portal) -> [APIFile] {
    let kinds = kinds(of: portal)
    return [.index, .vocabularies] + kinds.map { .collection($0) }
      + portal.entries.map { .record($0.id) }
      + RecordTable.all(in: portal).map { .table($0) }
      + APISchema.all(in: portal).map { .schema($0) }
      + [.openAPI, .dataPackage]
  }

  /// The kinds of which a portal has an entry.
  static func kinds(of portal: Portal) -> [EntryKind] {
    let present = Set(portal.entries.map(\.id.kind))
    return EntryKind.allCases.filter(present.contains)
  }

  package var path: String { "\(Self.folder)/\(name)" }

  /// Relative to the folder.
  var name: String {
    switch self {
    case .index: "index.json"
    case .vocabularies: "vocabularies.json"
    case .collection(let kind): "\(kind.collection).json"
    case .record(let id): "\(id.kind.collection)/\(id.name).json"
    case .table(let table): "tables/\(table.name).csv"
    case .schema(let schema): "schemas/\(schema.name).json"
    case .openAPI: "openapi.json"
    case .dataPackage: "datapackage.json"
    }
  }

  /// The file to be published.
  package func output(of site: Site) -> Output {
    let origin = if case .record(let id) = self { site.portal.entry(id)?.place } else { SourcePlace?.none }
    guard case .table(let table) = self else {
      return Output(path, from: origin, shows: subject) { Diagnosed(bytes(DataContext(site))) }
    }
    return Output(
      path,
      from: origin,
      shows: subject,
      showing: { Diagnosed(table.file(DataContext(site), as: path, after: $1)) }
    )
  }

  private var subject: Output.Subject {
    switch self {
    case .record(let id): .entry(id)
    case .table(let table): table.showsTexts ? .everything : .none
    default: .none
    }
  }

  private func bytes(_ context: DataContext) -> [UInt8] {
    switch self {
    case .index: document(.index, APIIndex.fields.record(of: context.portal, context), context)
    case .vocabularies:
      document(.vocabularies, APIVocabularies.fields.record(of: context.portal, context), context)
    case .collection(let kind): document(.collection(kind), APICollection.record(of: kind, context), context)
    case .record(let id): document(.record(id.kind), record(of: id, context), context)
    case .table(let table): table.file(context, as: path, after: nil).bytes
    case .schema(let schema): schema.document(context).bytes
    case .openAPI: OpenAPI.document(context).bytes
    case .dataPackage: DataPackage.document(context).bytes
    }
  }

  private func record(of id: EntryID, _ context: DataContext) -> JSONValue {
    guard let entry = context.portal.entry(id) else { return [:] }
    return (EntryRecord.fields(of: id.kind) + [EntryRecord.passages]).record(of: entry, context)
  }

  /// A record that says by which schema it is made.
  private func document(_ schema: APISchema, _ record: JSONValue, _ context: DataContext) -> [UInt8] {
    JSONValue.object([("$schema", context.url(of: .schema(schema)))] + record.members).bytes
  }
}

extension EntryKind {
  /// The name of the kind's collection.
  var collection: String { pathSegment.isEmpty ? "\(rawValue)s" : pathSegment }
}

extension PagePath {
  /// What a page shows, as data; `nil` for what is shown of other pages.
  func data(in portal: Portal) -> APIFile? {
    switch self {
    case .home: .index
    case .entry(let id): .record(id)
    case .commitments, .status: collection(.commitment, in: portal)
    case .timeline: collection(.event, in: portal)
    case .instruments: collection(.instrument, in: portal)
    case .organisations: collection(.organisation, in: portal)
    case .glossary: collection(.term, in: portal)
    default: nil
    }
  }

  private func collection(_ kind: EntryKind, in portal: Portal) -> APIFile? {
    APIFile.kinds(of: portal).contains(kind) ? .collection(kind) : nil
  }
}
