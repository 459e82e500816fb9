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
  private let ofWhole: [Diagnostic]

  /// - Parameters:
  ///   - outputs: those of the reading; asked for if there may be others than before.
  ///   - last: a reading of the same portal that was checked before.
  package init(
    _ reading: PortalReading,
    _ outputs: @autoclosure () -> [Output],
    after last: CheckedReading? = nil,
    width: Int
  ) async {
    self.reading = reading
    let words = last.flatMap { reading.entriesWithOtherWords(since: $0.reading) }
    let kept = last.map { reading.unchanged($0.ofEntries, since: $0.reading, words) } ?? [:]
    let open = reading.portal.entries.filter { kept[$0.folder.path] == nil }
    var found = await reading.checked(open, width: width).findings
    for (folder, diagnostics) in kept { found.add(diagnostics, of: folder) }
    ofEntries = found
    // No check of the whole looks below a front matter.
    ofWhole = words == nil ? reading.checkedAsAWhole(outputs()) : last?.ofWhole ?? []
    found.ofWhole += ofWhole
    findings = found
  }
}

extension PortalReading {
  /// The entries that are others than before, if nothing differs but words below front matters; else `nil`.
  fileprivate func entriesWithOtherWords(since last: PortalReading) -> [Entry]? {
    guard portal.entries.count == last.portal.entries.count, sources.hasSameFrame(as: last.sources) else {
      return nil
    }
    let changed = portal.entries.filter { !parsed.isUnchanged($0.folder.path, since: last.parsed) }
    let areAlike = changed.allSatisfy { entry in
      parsed.hasSameFacts(entry.folder.path, as: last.parsed)
        && last.portal.entry(entry.id)?.looksAlike(entry) == true
    }
    return areAlike ? changed : nil
  }

  /// What was said of entries that still holds, by their folders; empty where nothing was said.
  ///
  /// The checks of an entry see its own files, the entries that it names or that name it, the glossary, the ledger
  /// and the rules of the portal; and of all but its own files nothing below a front matter.
  ///
  /// - Parameter words: the entries that have other words below their front matters, if nothing else differs.
  fileprivate func unchanged(
    _ findings: Findings,
    since last: PortalReading,
    _ words: [Entry]?
  ) -> [String: [Diagnostic]] {
    if let words { return self.findings(findings, ofAllBut: Set(words.map(\.id))) }
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
    return self.findings(findings, ofAllBut: open)
  }

  private func findings(_ findings: Findings, ofAllBut open: Set<EntryID>) -> [String: [Diagnostic]] {
    let kept = portal.entries.filter { !open.contains($0.id) }.map(\.folder.path)
    return Dictionary(kept.map { ($0, findings.ofEntries[$0] ?? []) }) { first, _ in first }
  }
}

extension PortalSources {
  /// Whether all is the same but the files of entries.
  fileprivate func hasSameFrame(as other: PortalSources) -> Bool {
    templates == other.templates && strings == other.strings && assets == other.assets
      && verbatim == other.verbatim && ledger == other.ledger && configuration == other.configuration
  }
}
