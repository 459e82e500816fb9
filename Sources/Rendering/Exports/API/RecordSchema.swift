// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// A JSON Schema (2020-12) under construction, made out of the shapes of records.
struct RecordSchema {
  private static let draft = "https://json-schema.org/draft/2020-12/schema"

  private let context: DataContext
  private var members: [RecordMember] = []
  /// The definition that the document adds its own members to.
  private var base: String?
  /// By name, in the order in which they were first needed.
  private var definitions: [(name: String, schema: JSONValue)] = []

  init(_ context: DataContext) {
    self.context = context
  }

  /// Members of the document itself.
  mutating func add(_ members: [RecordMember]) {
    self.members += members
  }

  /// A record on which the document builds.
  mutating func define(_ name: String, _ members: [RecordMember]) {
    base = name
    definitions.append((name, [:]))
    let schema = object(members, isClosed: false)
    definitions[0].schema = schema
  }

  mutating func document(title: String, id: JSONValue) -> JSONValue {
    let own = object(members, isClosed: false, besides: [("$schema", ["type": "string", "format": "uri"])])
    let head: [(String, JSONValue?)] = [
      ("$schema", .string(Self.draft)), ("$id", id), ("title", .string(title)),
      ("$ref", base.map { .string("#/$defs/\($0)") }),
    ]
    return JSONValue(
      head + own.members.map { ($0.name, $0.value) } + [
        ("unevaluatedProperties", .flag(false)),
        ("$defs", definitions.isEmpty ? nil : .object(definitions.map { (name: $0.name, value: $0.schema) })),
      ]
    )
  }

  private mutating func object(
    _ members: [RecordMember],
    isClosed: Bool,
    besides: [(String, JSONValue)] = []
  ) -> JSONValue {
    let properties = members.map { member -> (String, JSONValue) in
      let schema = schema(of: member.shape)
      return (member.name, .object(schema.members + [("description", .string(member.meaning))]))
    }
    return [
      "type": "object",
      "properties": JSONValue(besides + properties),
      "required": .array(members.filter(\.isRequired).map { .string($0.name) }),
      "additionalProperties": isClosed ? .flag(false) : nil,
    ]
  }

  private mutating func schema(of shape: RecordShape) -> JSONValue {
    switch shape {
    case .text: ["type": "string"]
    case .url: ["type": "string", "format": "uri"]
    case .number: ["type": "integer"]
    case .flag: ["type": "boolean"]
    case .isoDate, .id, .language:
      ["type": "string", "pattern": shape.pattern.map { .string($0) }]
    case .word, .choice:
      ["type": "string", "enum": shape.choices(in: context.portal).map { .array($0.map { .string($0) }) }]
    case .localized(let value): localized(value)
    case .list(let item): ["type": "array", "items": schema(of: item)]
    case .record(let name, let members):
      definition(name) { $0.object(members, isClosed: true) }
    case .reference(let address): ["$ref": .string(address), "unevaluatedProperties": .flag(false)]
    }
  }

  private mutating func localized(_ value: RecordShape) -> JSONValue {
    let name =
      switch value {
      case .text: "texts"
      case .url: "urls"
      default: "lists"
      }
    return definition(name) { schema in
      let value = schema.schema(of: value)
      return [
        "type": "object",
        "properties": JSONValue(schema.context.languages.map { ($0.rawValue, value) }),
        "required": .array(schema.context.languages.map { .string($0.rawValue) }),
        "additionalProperties": .flag(false),
      ]
    }
  }

  /// A reference to a definition, which is made when it is first needed.
  private mutating func definition(_ name: String, _ make: (inout RecordSchema) -> JSONValue) -> JSONValue {
    if !definitions.contains(where: { $0.name == name }) {
      let index = definitions.count
      definitions.append((name, [:]))
      let schema = make(&self)
      definitions[index].schema = schema
    }
    return ["$ref": .string("#/$defs/\(name)")]
  }
}

extension RecordShape {
  /// The form of its texts, as a regular expression (ECMA-262).
  var pattern: String? {
    switch self {
    case .isoDate: "^\\d{4}(-\\d{2}(-\\d{2})?)?$"
    case .id(let kind):
      "^\(kind?.rawValue ?? "(\(EntryKind.allCases.map(\.rawValue).joined(separator: "|")))"):[a-z0-9-]+$"
    case .language: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"
    default: nil
    }
  }

  /// The words that it may be; `nil` if it is free.
  func choices(in portal: Portal) -> [String]? {
    switch self {
    case .choice(let words): words
    case .word(let vocabulary):
      // A portal without the vocabulary has no such facts, and a list without words is no schema.
      portal.configuration.vocabularies[vocabulary].isEmpty
        ? nil : portal.configuration.vocabularies[vocabulary]
    default: nil
    }
  }
}
