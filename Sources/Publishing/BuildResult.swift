// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Rendering

/// What the pass comes to before anything is published.
struct BuildResult: Sendable {
  /// `nil` if errors stopped the pass.
  let site: Site?
  let findings: Findings
  /// Everything that is to stand in the output folder.
  let outputs: [Output]
  /// Those of them that were made, in their order.
  let made: [MadeOutput]
  /// What stands there already, sorted by path.
  let kept: [BuildCache.OutputRecord]
  /// What has the files that were made, and publishes them; `nil` where nothing is to be published.
  let session: OutputSession?
  /// Of all stages before the files were made.
  private let readingTimes: EntryTimes

  init(
    _ reading: PortalReading,
    _ findings: Findings,
    _ outputs: [Output],
    made: [MadeOutput],
    kept: [BuildCache.OutputRecord],
    in session: OutputSession?,
    times: EntryTimes
  ) {
    site = reading.site
    self.findings = findings
    self.outputs = outputs
    self.made = made
    self.kept = kept
    self.session = session
    readingTimes = times
  }

  init(stoppedBy findings: Findings) {
    site = nil
    self.findings = findings
    outputs = []
    made = []
    kept = []
    session = nil
    readingTimes = EntryTimes()
  }

  var portal: Portal? { site?.portal }

  /// All that was said, each thing once: pages share templates.
  var diagnostics: [Diagnostic] {
    findings.all
      + Set(made.flatMap(\.diagnostics) + kept.flatMap(\.diagnostics))
  }
}

extension BuildResult {
  /// How long each entry took, with the files that it has for itself.
  var times: EntryTimes {
    var times = readingTimes
    let entries = (portal?.entries ?? []).map { ($0.place, $0.folder.path) }
    let folders = Dictionary(entries) { first, _ in first }
    for made in made {
      guard let folder = made.output.origin.flatMap({ folders[$0] }) else { continue }
      times.add(made.duration, to: folder, in: .render)
    }
    return times
  }

  /// The same with an archive of all that was rendered. What names the archive is rendered once more, and went
  /// into it without: it can’t hold its own size and checksum.
  func offeringArchive(of reading: PortalReading, by stopwatch: Stopwatch) throws(DiskError) -> BuildResult {
    guard let archive = PortalArchive(made.compactMap(\.archived), at: reading.address) else { return self }
    let again = reading.outputs(offering: archive)
    let replaced = Set(again.map(\.path))
    var made = made.filter { !replaced.contains($0.output.path) }
    for (number, output) in again.enumerated() {
      made.append(try MadeOutput(output, into: session, as: outputs.count + number, by: stopwatch))
    }
    return BuildResult(
      reading,
      findings,
      outputs.filter { !replaced.contains($0.path) } + again,
      made: made,
      kept: kept,
      in: session,
      times: readingTimes
    )
  }
}
