// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Rendering

/// An output of a plan and what came of it.
struct MadeOutput: Sendable {
  let output: Output
  let file: Diagnosed<RenderedFile>

  init(_ output: Output) {
    self.output = output
    file = output.render()
  }
}
