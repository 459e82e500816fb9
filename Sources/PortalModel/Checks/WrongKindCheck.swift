// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// A relation leads to entries of the kind that its key says.
struct WrongKindCheck: PortalCheck {
  func diagnostics(_ portal: Portal) -> [Diagnostic] {
    portal.entries.flatMap { entry in
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
}
