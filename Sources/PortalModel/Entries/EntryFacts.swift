// SPDX-License-Identifier: Apache-2.0

/// All that is read from one `facts.yml`.
package struct EntryFacts: Sendable, Equatable {
  /// What only entries of its kind have.
  package let facts: Facts
  package let relations: [Relation]
  package let changes: [Change]

  package init(facts: Facts, relations: [Relation], changes: [Change]) {
    self.facts = facts
    self.relations = relations
    self.changes = changes
  }
}
