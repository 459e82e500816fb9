// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// A relation of one entry to another, as it is seen from the first: each is in the records of both.
struct RelationRecord: Sendable {
  enum Role: String, Sendable, CaseIterable {
    /// The entry stands in the other's folder: a commitment in its pillar.
    case partOf = "part-of"
    case hasPart = "has-part"
    /// The other shows how far this commitment has come.
    case evidence
    case evidenceFor = "evidence-for"
    /// The other is a party to this instrument.
    case party
    case partyTo = "party-to"
    /// The facts or the text of one name the other.
    case related
  }

  let role: Role
  let target: EntryID

  /// All relations of an entry: what it is a part of, its parts, then the others in order.
  static func all(of entry: Entry, in portal: Portal) -> [RelationRecord] {
    let parent = [portal.parent(of: entry.id)].compactMap(\.self)
    let parts = portal.children(of: entry.id)
    let nearest = Set((parent + parts).map(\.id))
    let stated = Dictionary(grouping: portal.statedRoles(of: entry.id), by: \.other)
      .mapValues { roles in
        let roles = roles.map(Role.init)
        return Role.allCases.filter(roles.contains)
      }
    let others = portal.related(to: entry.id).flatMap { other in
      (stated[other.id] ?? (nearest.contains(other.id) ? [] : [.related]))
        .map { RelationRecord(role: $0, target: other.id) }
    }
    return parent.map { RelationRecord(role: .partOf, target: $0.id) }
      + parts.map { RelationRecord(role: .hasPart, target: $0.id) } + others
  }

  static let fields: [RecordField<RelationRecord>] = [
    RecordField("role", .choice(Role.allCases.map(\.rawValue)), "What the other entry is to this one.") {
      relation,
      _ in
      .string(relation.role.rawValue)
    },
    RecordField("id", .id(nil), "The other entry.") { relation, _ in relation.target.json },
    RecordField("kind", .choice(EntryKind.allCases.map(\.rawValue)), "The kind of the other entry.") {
      relation,
      _ in
      .string(relation.target.kind.rawValue)
    },
    RecordField("url", .url, "The page of the other entry.") { relation, context in
      .string(context.url(of: .entry(relation.target)))
    },
    RecordField("data", .url, "The record of the other entry.") { relation, context in
      context.url(of: .record(relation.target))
    },
  ]
}

extension RelationRecord.Role {
  fileprivate init(_ stated: StatedRole) {
    switch stated.role {
    case .related: self = .related
    case .evidence: self = stated.isStatedByOther ? .evidenceFor : .evidence
    case .party: self = stated.isStatedByOther ? .partyTo : .party
    }
  }
}
