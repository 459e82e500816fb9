// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// `datapackage.json`: the tables and their columns (Data Package, with Table Schema).
enum DataPackage {
  static func document(_ context: DataContext) -> JSONValue {
    let configuration = context.portal.configuration
    return [
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": .string(context.site.address.host),
      "title": .string(context.languages.compactMap { configuration.title[$0] }.joined(separator: " · ")),
      "homepage": .string(context.url(of: .home)),
      "version": .string(APIFile.version),
      "licenses": configuration.licence.map { [["path": .string($0)]] },
      "resources": .array(RecordTable.all(in: context.portal).map { resource($0, context) }),
    ]
  }

  private static func resource(_ table: RecordTable, _ context: DataContext) -> JSONValue {
    let columns = table.columns(in: context.languages)
    var schema: [(String, JSONValue?)] = [
      ("fields", .array(columns.map { field($0, context.portal) })), ("missingValues", [""]),
    ]
    if case .entries = table { schema.append(("primaryKey", ["id"])) }
    return [
      "name": .string(table.name),
      "description": .string(table.meaning),
      "type": "table",
      "path": .string(APIFile.table(table).name),
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "dialect": ["lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": .flag(true)],
      "schema": JSONValue(schema),
    ]
  }

  private static func field(_ column: RecordColumn, _ portal: Portal) -> JSONValue {
    let (type, format) = type(of: column.shape)
    let constraints: JSONValue = [
      "required": column.isRequired ? .flag(true) : nil,
      "pattern": column.shape.pattern.map { .string($0) },
      "enum": column.shape.choices(in: portal).map { .array($0.map { .string($0) }) },
    ]
    return [
      "name": .string(column.name),
      "description": .string(column.meaning),
      "type": .string(type),
      "format": format.map { .string($0) },
      "constraints": constraints.members.isEmpty ? nil : constraints,
    ]
  }

  /// A date that may lack its day is no date of a Table Schema.
  private static func type(of shape: RecordShape) -> (name: String, format: String?) {
    switch shape {
    case .number: ("integer", nil)
    case .flag: ("boolean", nil)
    case .url: ("string", "uri")
    case .text, .isoDate, .word, .choice, .id, .language, .localized, .list, .record, .reference:
      ("string", nil)
    }
  }
}
