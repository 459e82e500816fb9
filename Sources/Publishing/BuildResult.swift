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
  let rendered: [Diagnosed<RenderedFile>]
  /// What stands there already, by path.
  let kept: [String: BuildCache.OutputRecord]

  init(
    _ reading: PortalReading,
    _ findings: Findings,
    _ outputs: [Output],
    rendered: [Diagnosed<RenderedFile>],
    kept: [String: BuildCache.OutputRecord]
  ) {
    portal = reading.portal
    self.findings = findings
    self.outputs = outputs
    self.rendered = rendered
    self.kept = kept
  }

  init(stoppedBy findings: Findings) {
    portal = nil
    self.findings = findings
    outputs = []
    rendered = []
    kept = [:]
  }

  /// All that was said, each thing once: pages share templates.
  var diagnostics: [Diagnostic] {
    findings.all
      + Set(rendered.flatMap(\.diagnostics) + kept.values.flatMap(\.diagnostics))
  }
}

extension BuildResult {
  /// The same with an archive of all that was rendered. What names the archive is rendered once more, and went
  /// into it without: it can’t hold its own size and checksum.
  func offeringArchive(of reading: PortalReading, width: Int) async -> BuildResult {
    let address = reading.address
    let entries = await rendered.concurrentMap(width: width) { PortalArchive.entry($0.value, at: address) }
    guard let archive = PortalArchive(entries.compactMap(\.self), at: address) else { return self }
    let again = reading.outputs(offering: archive)
    let replaced = Set(again.map(\.path))
    let others = zip(outputs, rendered).filter { !replaced.contains($0.0.path) }
    return BuildResult(
      reading,
      findings,
      others.map(\.0) + again,
      rendered: others.map(\.1) + again.map { $0.render() },
      kept: kept
    )
  }
}
