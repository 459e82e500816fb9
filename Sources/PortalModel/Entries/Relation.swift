// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// A reference that `facts.yml` states: from its own entry to another.
package struct Relation: Sendable, Equatable {
  package enum Role: Sendable, Equatable, CaseIterable {
    /// The two have to do with each other.
    case related
    /// The target shows the state of a commitment.
    case evidence
    /// The target is a party to an instrument.
    case party
  }

  package let role: Role
  /// The key under which it stands, such as `commitments`.
  package let key: String
  package let target: EntryID
  /// The kind that the key leads to.
  package let expected: EntryKind
  package let place: SourcePlace

  /// - Parameter name: `12` and `commitment:12` name the same entry; `pillar:4` keeps its own kind, so that
  ///   the slip can be said.
  init(_ role: Role = .related, key: String, name: Located<String>, expected: EntryKind) {
    self.role = role
    self.key = key
    self.expected = expected
    place = name.place
    let parts = name.value.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2, let kind = EntryKind(rawValue: parts[0]) {
      target = EntryID(kind, parts[1])
    } else {
      target = EntryID(expected, name.value)
    }
  }

  package init(_ role: Role, key: String, target: EntryID, expected: EntryKind, place: SourcePlace) {
    self.role = role
    self.key = key
    self.target = target
    self.expected = expected
    self.place = place
  }
}
