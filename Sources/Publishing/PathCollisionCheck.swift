// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Rendering

/// Two outputs never have the same path, not even on a disk that takes `A` for `a`.
enum PathCollisionCheck {
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
            at: place(of: output),
            notes: [Diagnostic.Note("first from here", at: place(of: first))]
          )
        )
      } else {
        taken[key] = output
      }
    }
    return diagnostics
  }

  private static func place(of output: Output) -> SourcePlace {
    output.origin ?? SourcePlace(path: PortalFolder.templates)
  }
}
