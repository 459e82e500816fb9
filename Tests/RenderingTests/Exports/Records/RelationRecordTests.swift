// SPDX-License-Identifier: Apache-2.0

import PortalModel
import PortalSamples
import Testing

@testable import Rendering

@Suite struct RelationRecordTests {
  private let portal = SmallPortal(
    configuration: "vocabularies: {state: [done], verb: []}\n",
    facts: [
      "pillars/1-a": "number: 1",
      "pillars/1-a/2-b":
        "number: 2\nstatus: {state: done, checked: 2020-01-01, evidence: [e]}\ninstruments: [i]",
      "pillars/1-a/3-c": "number: 3",
      "timeline/e": "date: 2020\nsources: [{publisher: P}]",
      "instruments/i": "parties: [o]",
      "organisations/o": "{}",
    ]
  ).joined

  private func relations(_ id: String) throws -> [String] {
    let entry = try #require(EntryID(id).flatMap { portal.entry($0) })
    return RelationRecord.all(of: entry, in: portal).map { "\($0.role.rawValue) \($0.target)" }
  }

  @Test func sayWhatEachIsToTheOther() throws {
    #expect(
      try relations("commitment:2") == ["part-of pillar:1", "evidence event:e", "related instrument:i"]
    )
    #expect(try relations("pillar:1") == ["has-part commitment:2", "has-part commitment:3"])
    #expect(try relations("event:e") == ["evidence-for commitment:2"])
    #expect(try relations("instrument:i") == ["related commitment:2", "party organisation:o"])
    #expect(try relations("organisation:o") == ["party-to instrument:i"])
  }

  /// Each relation is in the records of both, with the opposite role.
  @Test func areSeenFromBothEnds() throws {
    let opposites: [RelationRecord.Role: RelationRecord.Role] = [
      .partOf: .hasPart, .hasPart: .partOf, .evidence: .evidenceFor, .evidenceFor: .evidence,
      .party: .partyTo,
      .partyTo: .party, .related: .related,
    ]
    for entry in portal.entries {
      for relation in RelationRecord.all(of: entry, in: portal) {
        let other = try #require(portal.entry(relation.target))
        let back = RelationRecord.all(of: other, in: portal).filter { $0.target == entry.id }.map(\.role)
        #expect(back == [try #require(opposites[relation.role])])
      }
    }
  }

  /// An event that is named as evidence twice is evidence once, and one that shows two commitments is it for both.
  @Test func aRoleIsSaidOnce() throws {
    let status = "{state: done, checked: 2020-01-01, evidence: [e, event:e]}"
    let portal = SmallPortal(
      configuration: "vocabularies: {state: [done], verb: []}\n",
      facts: [
        "pillars/1-a": "number: 1",
        "pillars/1-a/2-b": "number: 2\nstatus: \(status)",
        "pillars/1-a/3-c": "number: 3\nstatus: \(status)",
        "timeline/e": "date: 2020\nsources: [{publisher: P}]",
      ]
    ).joined
    let event = try #require(portal.entry(EntryID(.event, "e")))
    let relations = RelationRecord.all(of: event, in: portal)
    #expect(relations.map(\.role) == [.evidenceFor, .evidenceFor])
    #expect(relations.map(\.target.name) == ["2", "3"])
    let commitment = try #require(portal.entry(EntryID(.commitment, "2")))
    #expect(RelationRecord.all(of: commitment, in: portal).map(\.role) == [.partOf, .evidence])
  }

  /// A text of a pillar that names its commitments makes them no less its parts.
  @Test func aPartThatIsLinkedIsOnlyAPart() throws {
    let linked = SmallPortal(
      facts: ["pillars/1-a": "number: 1", "pillars/1-a/2-b": "number: 2"],
      bodies: ["pillars/1-a/vi": "See [](commitment:2).", "pillars/1-a/bg": "See [](commitment:2)."]
    ).joined
    let pillar = try #require(linked.entry(EntryID(.pillar, "1")))
    #expect(RelationRecord.all(of: pillar, in: linked).map(\.role) == [.hasPart])
  }
}
