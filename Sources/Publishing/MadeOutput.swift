// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Rendering

/// An output of a plan and what came of it, without its bytes.
struct MadeOutput: Sendable {
  let output: Output
  let diagnostics: [Diagnostic]
  /// `nil` where nothing is to be published.
  let file: StagedFile?
  /// `nil` where no archive is offered, or for what does not go into it.
  let archived: PortalArchive.Member?
  let duration: Duration

  /// - Parameters:
  ///   - texts: those that were rendered before.
  ///   - earlier: the file as it was published before, if parts of it may still hold.
  ///   - session: takes the bytes, under a number of the output's own.
  ///   - address: of a portal that offers an archive.
  init(
    _ output: Output,
    showing texts: RenderedTexts = RenderedTexts(),
    after earlier: @autoclosure () -> EarlierFile? = nil,
    into session: OutputSession?,
    as number: Int,
    archivedAt address: SiteAddress? = nil,
    by stopwatch: Stopwatch
  ) throws(DiskError) {
    self.output = output
    let made = stopwatch.time { output.render(showing: texts, after: earlier()) }
    duration = made.duration
    diagnostics = made.value.diagnostics
    file = if let session { try session.put(made.value.value, as: number) } else { nil }
    archived = address.flatMap { PortalArchive.Member(made.value.value, at: $0) }
  }
}
