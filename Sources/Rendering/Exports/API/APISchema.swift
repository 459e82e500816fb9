// SPDX-License-Identifier: Apache-2.0

import Diagnostics
package import PortalModel

/// A JSON Schema (2020-12) of the files of one make.
package enum APISchema: Sendable, Hashable {
  case index
  case vocabularies
  case collection(EntryKind)
  case record(EntryKind)

  /// The definition of what a record and its item in a collection have in common.
  static let facts = "facts"

  static func all(in portal: Portal) -> [APISchema] {
    [.index, .vocabularies]
      + APIFile.kinds(of: portal).flatMap { [.record($0), .collection($0)] }
  }

  var name: String {
    switch self {
    case .index: "index"
    case .vocabularies: "vocabularies"
    case .collection(let kind): "\(kind.rawValue)-list"
    case .record(let kind): kind.rawValue
    }
  }

  private var title: String {
    switch self {
    case .index: "The index of the portal's data"
    case .vocabularies: "The vocabularies of the portal"
    case .collection(let kind): "All entries of the kind “\(kind.rawValue)”"
    case .record(let kind): "An entry of the kind “\(kind.rawValue)”"
    }
  }

  func document(_ context: DataContext) -> JSONValue {
    var schema = RecordSchema(context)
    switch self {
    case .index: schema.add(APIIndex.fields.map(\.member))
    case .vocabularies: schema.add(APIVocabularies.fields.map(\.member))
    case .collection(let kind): schema.add(APICollection.fields(of: kind).map(\.member))
    case .record(let kind):
      schema.define(Self.facts, EntryRecord.fields(of: kind).map(\.member))
      schema.add([EntryRecord.passages.member])
    }
    return schema.document(title: title, id: context.url(of: .schema(self)))
  }
}
