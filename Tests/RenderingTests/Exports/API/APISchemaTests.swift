// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import PortalSamples
import Testing

@testable import Rendering

@Suite struct APISchemaTests {
  private func schema(_ schema: APISchema, of portal: Portal) -> JSONValue {
    schema.document(DataContext(Site(portal: portal, assets: AssetLibrary([], in: ""))))
  }

  private let portal = SmallPortal(
    configuration: "vocabularies: {verb: [agreed, desire]}\n",
    facts: ["pillars/1-a": "number: 1", "pillars/1-a/2-b": "number: 2\nverbs: [agreed]"]
  ).joined

  /// The words of the portal's own vocabularies, so that a program can rely on them.
  @Test func aWordIsOneOfItsVocabulary() throws {
    let facts = try #require(schema(.record(.commitment), of: portal)["$defs"]?["facts"])
    guard case .array(let words)? = facts["properties"]?["verbs"]?["items"]?["enum"] else {
      Issue.record("verbs are free")
      return
    }
    #expect(words.map(\.bytes) == [JSONValue.string("agreed"), .string("desire")].map(\.bytes))
    // A vocabulary without words: a list of none would be no schema.
    #expect(facts["properties"]?["status"]?["enum"] == nil)
    #expect(facts["properties"]?["status"] != nil)
  }

  @Test func aTextHasAllLanguagesAndNoOther() throws {
    let texts = try #require(schema(.record(.commitment), of: portal)["$defs"]?["texts"])
    #expect(texts["properties"]?.members.map(\.name) == ["vi", "bg"])
    #expect(texts["required"]?.bytes == JSONValue.array(["vi", "bg"]).bytes)
    #expect(texts["additionalProperties"]?.bytes == JSONValue.flag(false).bytes)
  }

  /// What is not known has no key, and what has to be there is required.
  @Test func whatMayBeUnknownIsNotRequired() throws {
    let facts = try #require(schema(.record(.commitment), of: portal)["$defs"]?["facts"])
    let required = String(decoding: try #require(facts["required"]).bytes, as: UTF8.self)
    #expect(required.contains("\"verbs\""))
    #expect(!required.contains("\"status\""))
    #expect(!required.contains("\"identifier\""))
  }

  /// No reference leads to a definition that is not there.
  @Test(arguments: [
    APISchema.index, .vocabularies, .record(.commitment), .record(.pillar), .collection(.pillar),
  ])
  func eachReferenceHasItsDefinition(_ kind: APISchema) {
    let document = schema(kind, of: portal)
    let names = Set((document["$defs"] ?? [:]).members.map { "#/$defs/\($0.name)" })
    for reference in references(in: document) where reference.hasPrefix("#") {
      #expect(names.contains(reference))
    }
  }

  private func references(in value: JSONValue) -> [String] {
    switch value {
    case .object(let members):
      members.flatMap { member -> [String] in
        if member.name == "$ref", case .string(let text) = member.value { return [text] }
        return references(in: member.value)
      }
    case .array(let values): values.flatMap { references(in: $0) }
    case .late(let make): references(in: make())
    case .string, .number, .flag: []
    }
  }
}
