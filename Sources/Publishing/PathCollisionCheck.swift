// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// Two outputs never have the same path, not even on a disk that takes `A` for `a`.
enum PathCollisionCheck {
  /// An output and what made it.
  struct Output {
    let path: String
    let origin: SourcePlace
  }

  static func diagnostics(_ outputs: [Output]) -> [Diagnostic] {
    var taken: [String: Output] = [:]
    var diagnostics: [Diagnostic] = []
    for output in outputs {
      let key = output.path.lowercased()
      if let first = taken[key] {
        diagnostics.append(
          Diagnostic(
            .pathCollision,
            "‘\(output.path)’ would be published twice",
            at: output.origin,
            notes: [Diagnostic.Note("first from here", at: first.origin)]
          )
        )
      } else {
        taken[key] = output
      }
    }
    return diagnostics
  }
}
