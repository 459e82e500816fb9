// SPDX-License-Identifier: Apache-2.0

/// What a build before has kept of entries whose files are still the same, where all that pages share is the same, too.
struct KnownEntries: Sendable {
  /// By folder.
  let records: [String: BuildCache.EntryRecord]
  /// Whether the ledger is the same, too, and could be read.
  let hasSameLedger: Bool
  let shared: KnownShared?

  /// Nothing is known.
  init() {
    (records, hasSameLedger, shared) = ([:], false, nil)
  }

  /// - Parameter changed: folders of entries with other files than then.
  init(of last: BuildCache, without changed: Set<String>, hasSameLedger: Bool) {
    records = last.entries.filter { !changed.contains($0.key) }
    self.hasSameLedger = hasSameLedger
    shared = KnownShared(last.shared)
  }
}
