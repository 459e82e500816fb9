// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
package import Rendering

/// A reading with what the checks said of it, kept for the next: of an entry it still holds while nothing that its
/// checks see has changed.
package struct CheckedReading: Sendable {
  package let findings: Findings
  private let reading: PortalReading
  private let ofEntries: Findings

  /// - Parameters:
  ///   - outputs: those of the reading.
  ///   - last: a reading of the same portal that was checked before.
  package init(
    _ reading: PortalReading,
    _ outputs: [Output],
    after last: CheckedReading? = nil,
    width: Int
  ) async {
    self.reading = reading
    let kept = last.map { reading.unchanged($0.ofEntries, since: $0.reading) } ?? [:]
    let open = reading.portal.entries.filter { kept[$0.folder.path] == nil }
    var found = await reading.checked(open, width: width).findings
    for (folder, diagnostics) in kept { found.add(diagnostics, of: folder) }
    ofEntries = found
    found.ofWhole += reading.checkedAsAWhole(outputs)
    findings = found
  }
}

extension PortalReading {
  /// What was said of entries that still holds, by their folders; empty where nothing was said.
  ///
  /// The checks of an entry see its own files, the entries that it names or that name it, the glossary, the ledger
  /// and the rules of the portal.
  fileprivate func unchanged(_ findings: Findings, since last: PortalReading) -> [String: [Diagnostic]] {
    guard portal.configuration == last.portal.configuration, sources.ledger == last.sources.ledger,
      portal.entries.map(\.id) == last.portal.entries.map(\.id)
    else { return [:] }
    let changed = portal.entries.filter { !parsed.isUnchanged($0.folder.path, since: last.parsed) }
    guard !changed.contains(where: { $0.id.kind == .term }) else { return [:] }
    let open = Set(
      changed.flatMap { entry in
        [entry.id] + portal.related(to: entry.id).map(\.id) + last.portal.related(to: entry.id).map(\.id)
      }
    )
    let kept = portal.entries.filter { !open.contains($0.id) }.map(\.folder.path)
    return Dictionary(kept.map { ($0, findings.ofEntries[$0] ?? []) }) { first, _ in first }
  }
}
