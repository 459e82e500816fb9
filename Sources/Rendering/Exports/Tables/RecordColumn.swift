// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// A column of a table: a value of a record that fits into a cell.
struct RecordColumn: Sendable {
  /// In ASCII: the names of the members that lead to it and the tag of a language, such as `title_vi`.
  let name: String
  let meaning: String
  let shape: RecordShape
  /// Whether no cell is empty. A list may be.
  let isRequired: Bool
  /// The names of the members that lead to it.
  private let path: [String]

  /// The columns of a member, none if it is a list of records, which has a table of its own.
  static func columns(of member: RecordMember, in languages: [LanguageTag]) -> [RecordColumn] {
    columns(of: member, below: [], isRequired: true, languages)
  }

  private static func columns(
    of member: RecordMember,
    below parents: [String],
    isRequired: Bool,
    _ languages: [LanguageTag]
  ) -> [RecordColumn] {
    let path = parents + [member.name]
    let isRequired = isRequired && member.isRequired
    switch member.shape {
    case .localized(let value):
      return languages.map { language in
        RecordColumn(
          name: name(path) + "_\(language)",
          meaning: member.meaning,
          shape: value,
          isRequired: isRequired && !value.isList,
          path: path + [language.rawValue]
        )
      }
    case .record(_, let members):
      return members.flatMap { columns(of: $0, below: path, isRequired: isRequired, languages) }
    case _ where member.shape.isListOfRecords, .reference:
      return []
    default:
      return [
        RecordColumn(
          name: name(path),
          meaning: member.meaning,
          shape: member.shape,
          isRequired: isRequired && !member.shape.isList,
          path: path
        )
      ]
    }
  }

  /// `inForce` in `start` is `in_force_start`.
  private static func name(_ path: [String]) -> String {
    path.map { name in
      name.reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : String($1) }
    }
    .joined(separator: "_")
  }

  /// What stands in the cell; nothing if it is not known.
  func cell(of record: JSONValue) -> String {
    var value: JSONValue? = record
    for name in path { value = value?[name] }
    return value.map(text) ?? ""
  }

  private func text(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): text
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .array(let values): values.map(text).joined(separator: separator)
    case .object: ""
    case .late(let make): text(make())
    }
  }

  /// Between words and ids a space is enough, and no locale takes it for the end of a cell.
  private var separator: String {
    if case .list(.text) = shape { " | " } else { " " }
  }
}

extension RecordShape {
  /// Such a list has a table of its own.
  var isListOfRecords: Bool {
    switch self {
    case .list(.record), .list(.reference): true
    default: false
    }
  }

  fileprivate var isList: Bool { if case .list = self { true } else { false } }
}
