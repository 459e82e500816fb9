// SPDX-License-Identifier: Apache-2.0

import Rendering

/// A portal that was read, planned and checked, without what only the checks need: that is gone when the function
/// ends that read it.
struct CheckedPortal: Sendable {
  let reading: PortalReading
  let outputs: [Output]
  let findings: Findings
  let times: EntryTimes

  /// The last stage before anything is published: makes what is not kept.
  /// - Parameters:
  ///   - last: what the build before left, and the words that changed since.
  ///   - session: takes each file as soon as it is made; without one, files are rendered for what is to be said of them.
  func rendered(
    keeping last: (files: KeptOutputs, without: WordChanges)?,
    into session: OutputSession?,
    offersArchive: Bool,
    width: Int,
    by stopwatch: Stopwatch
  ) async throws(DiskError) -> BuildResult {
    let texts = await reading.texts(of: last?.without.entries, width: width)
    let missing = Array(outputs.filter { last?.files.contains($0.path) != true }.enumerated())
    let made = try await missing.concurrentMap(width: width) { (number, output) throws(DiskError) in
      try MadeOutput(
        output,
        showing: texts,
        after: last.flatMap { $0.files.earlier(output.path, without: $0.without) },
        into: session,
        as: number,
        archivedAt: offersArchive ? reading.address : nil,
        by: stopwatch
      )
    }
    let result = BuildResult(
      reading,
      findings,
      outputs,
      made: made,
      kept: last?.files.records ?? [],
      in: session,
      times: times
    )
    return offersArchive ? try result.offeringArchive(of: reading, by: stopwatch) : result
  }
}
