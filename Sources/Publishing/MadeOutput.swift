// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Rendering

/// An output of a plan and what came of it.
struct MadeOutput: Sendable {
  let output: Output
  let file: Diagnosed<RenderedFile>
  let duration: Duration

  /// - Parameters:
  ///   - texts: those that were rendered before.
  ///   - earlier: the file as it was published before, if parts of it may still hold.
  init(
    _ output: Output,
    showing texts: RenderedTexts = RenderedTexts(),
    by stopwatch: Stopwatch,
    after earlier: @autoclosure () -> EarlierFile? = nil
  ) {
    self.output = output
    let made = stopwatch.time { output.render(showing: texts, after: earlier()) }
    (file, duration) = (made.value, made.duration)
  }
}
