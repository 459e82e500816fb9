// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// A relation leads to entries of the kind that its key says.
struct WrongKindCheck: ReferenceCheck {
  func diagnostics(_ entry: Entry, in portal: Portal) -> [Diagnostic] {
    entry.relations.compactMap { relation in
      guard relation.expected != relation.target.kind else { return nil }
      return Diagnostic(
        .wrongKind,
        "‘\(relation.key)’ leads to \(relation.expected.phrase), found \(relation.target)",
        at: relation.place
      )
    }
  }
}
