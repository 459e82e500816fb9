// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Rendering

/// What the pass comes to before anything is published.
struct BuildResult: Sendable {
  /// `nil` if errors stopped the pass.
  let portal: Portal?
  let findings: Findings
  /// Everything that is to stand in the output folder.
  let outputs: [Output]
  /// Those of them that were made, in their order.
  let made: [MadeOutput]
  /// What stands there already, by path.
  let kept: [String: BuildCache.OutputRecord]

  init(
    _ reading: PortalReading,
    _ findings: Findings,
    _ outputs: [Output],
    made: [MadeOutput],
    kept: [String: BuildCache.OutputRecord]
  ) {
    portal = reading.portal
    self.findings = findings
    self.outputs = outputs
    self.made = made
    self.kept = kept
  }

  init(stoppedBy findings: Findings) {
    portal = nil
    self.findings = findings
    outputs = []
    made = []
    kept = [:]
  }

  /// All that was said, each thing once: pages share templates.
  var diagnostics: [Diagnostic] {
    findings.all
      + Set(made.flatMap(\.file.diagnostics) + kept.values.flatMap(\.diagnostics))
  }
}

extension BuildResult {
  /// The same with an archive of all that was rendered. What names the archive is rendered once more, and went
  /// into it without: it can’t hold its own size and checksum.
  func offeringArchive(of reading: PortalReading, width: Int) async -> BuildResult {
    let address = reading.address
    let entries = await made.concurrentMap(width: width) { PortalArchive.entry($0.file.value, at: address) }
    guard let archive = PortalArchive(entries.compactMap(\.self), at: address) else { return self }
    let again = reading.outputs(offering: archive)
    let replaced = Set(again.map(\.path))
    return BuildResult(
      reading,
      findings,
      outputs.filter { !replaced.contains($0.path) } + again,
      made: made.filter { !replaced.contains($0.output.path) } + again.map { MadeOutput($0) },
      kept: kept
    )
  }
}
