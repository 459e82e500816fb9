// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Rendering

/// An output of a plan and what came of it.
struct MadeOutput: Sendable {
  let output: Output
  let file: Diagnosed<RenderedFile>
  let duration: Duration

  init(_ output: Output, by stopwatch: Stopwatch) {
    self.output = output
    let made = stopwatch.time { output.render() }
    (file, duration) = (made.value, made.duration)
  }
}
