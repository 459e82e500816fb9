// SPDX-License-Identifier: Apache-2.0

/// What one entry is to another beyond having to do with it, as it is seen from one of the two.
package struct StatedRole: Sendable {
  package let role: Relation.Role
  /// The other entry.
  package let other: EntryID
  /// Whether the facts of the other entry say so, or those of this one.
  package let isStatedByOther: Bool

  /// Each is found at both ends, so that nobody has to ask all entries.
  static func all(of entries: [Entry]) -> [EntryID: [StatedRole]] {
    var roles: [EntryID: [StatedRole]] = [:]
    for entry in entries {
      for relation in entry.relations where relation.role != .related {
        roles[entry.id, default: []]
          .append(StatedRole(role: relation.role, other: relation.target, isStatedByOther: false))
        roles[relation.target, default: []]
          .append(StatedRole(role: relation.role, other: entry.id, isStatedByOther: true))
      }
    }
    return roles
  }
}
