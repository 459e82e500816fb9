// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// A relation is stated once: not twice in one list, nor at both of its ends.
struct RelationStatedTwiceCheck: PortalCheck {
  func diagnostics(_ portal: Portal) -> [Diagnostic] {
    var stated: [Set<EntryID>: SourcePlace] = [:]
    var diagnostics: [Diagnostic] = []
    for entry in portal.entries {
      for relation in entry.relations where relation.role == .related {
        let ends: Set = [entry.id, relation.target]
        if let first = stated[ends] {
          diagnostics.append(
            Diagnostic(
              .relationStatedTwice,
              "the relation of \(entry.id) and \(relation.target) is stated twice",
              at: relation.place,
              notes: [Diagnostic.Note("the first time here", at: first)],
              fix: "remove one"
            )
          )
        } else {
          stated[ends] = relation.place
        }
      }
    }
    return diagnostics
  }
}
