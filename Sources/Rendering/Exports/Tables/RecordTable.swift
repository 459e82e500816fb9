// SPDX-License-Identifier: Apache-2.0

import Diagnostics
package import PortalModel

/// A table of the published data: the entries of a kind, or what all entries have several of.
package enum RecordTable: Sendable, Hashable {
  case entries(EntryKind)
  case passages
  case relations
  case sources

  static func all(in portal: Portal) -> [RecordTable] {
    APIFile.kinds(of: portal).map { .entries($0) } + [.passages, .relations, .sources]
  }

  var name: String {
    switch self {
    case .entries(let kind): kind.collection
    case .passages: "passages"
    case .relations: "relations"
    case .sources: "sources"
    }
  }

  var meaning: String {
    switch self {
    case .entries(let kind): "The entries of the kind “\(kind.rawValue)”, one a row."
    case .passages: "The texts of all entries, passage by passage, with the languages side by side."
    case .relations: "The relations of all entries, each seen from both of its ends."
    case .sources: "Where the facts of all entries were found."
    }
  }

  func columns(in languages: [LanguageTag]) -> [RecordColumn] {
    members.flatMap { RecordColumn.columns(of: $0, in: languages) }
  }

  private var members: [RecordMember] {
    let parts =
      switch self {
      case .entries(let kind): EntryRecord.fields(of: kind).map(\.member)
      case .passages: PassageRecord.fields.map(\.member)
      case .relations: RelationRecord.fields.map(\.member)
      case .sources: SourceRecord.fields.map(\.member)
      }
    if case .entries = self { return parts }
    return [
      RecordMember(name: Self.entry, meaning: "The entry that has it.", shape: .id(nil), isRequired: true)
    ] + parts
  }

  private static let entry = "entry"

  /// - Parameter earlier: the table as it was published before.
  func file(_ context: DataContext, as path: String, after earlier: EarlierFile?) -> RenderedFile {
    let columns = columns(in: context.languages)
    var text = CSVText(after: earlier)
    text.row(columns.map(\.name))
    var parts: [FilePart] = []
    for entry in entries(in: context.portal) {
      if let part = earlier?.kept(of: entry.id) {
        parts.append(text.keep(part))
      } else {
        let start = text.content.count
        for record in records(of: entry, context) { text.row(columns.map { $0.cell(of: record) }) }
        parts.append(FilePart(of: entry.id, start..<text.content.count))
      }
    }
    return RenderedFile(path: path, content: text.content, parts: showsTexts ? parts : [])
  }

  /// Whether it shows more of entries than their outlines and facts.
  var showsTexts: Bool { self == .passages }

  private func entries(in portal: Portal) -> [Entry] {
    if case .entries(let kind) = self { APICollection.entries(of: kind, in: portal) } else { portal.entries }
  }

  private func records(of entry: Entry, _ context: DataContext) -> [JSONValue] {
    if case .entries(let kind) = self {
      // What has a table of its own has no column here.
      let fields = EntryRecord.fields(of: kind).filter { !$0.member.shape.isListOfRecords }
      return [fields.record(of: entry, context)]
    }
    let fields = EntryRecord.fields(of: entry.id.kind) + [EntryRecord.passages]
    guard case .array(let items)? = fields.first(where: { $0.member.name == name })?.value(entry, context)
    else { return [] }
    return items.map { .object([(Self.entry, entry.id.json)] + $0.members) }
  }
}
