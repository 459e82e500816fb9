// SPDX-License-Identifier: Apache-2.0

/// What a build before has kept of what it read: of entries whose files are still the same, and of what pages share.
struct KnownReading: Sendable {
  /// By folder.
  let records: [String: BuildCache.EntryRecord]
  /// Whether the ledger is the same, too, and could be read.
  let hasSameLedger: Bool
  let shared: KnownShared?
  /// Whether most files can stay as they were published, so that few have to be made.
  let isForFew: Bool

  /// Nothing is known.
  init() {
    (records, hasSameLedger, shared, isForFew) = ([:], false, nil, false)
  }

  /// - Parameter changed: folders of entries with other files than then.
  init(of last: BuildCache, without changed: Set<String>, hasSameLedger: Bool, isForFew: Bool) {
    records = last.entries.filter { !changed.contains($0.key) }
    self.hasSameLedger = hasSameLedger
    shared = KnownShared(last.shared)
    self.isForFew = isForFew
  }
}
