// SPDX-License-Identifier: Apache-2.0

import Codings
import PortalModel

/// What a build before has kept of what it read: of entries whose files are still the same, and of what pages share.
struct KnownReading: Sendable {
  /// By folder.
  let records: [String: BuildCache.EntryRecord]
  /// Whether the ledger is the same, too, and could be read.
  let hasSameLedger: Bool
  /// The lines of the ledger that are about all other entries; `nil` if the whole ledger has to be read for them.
  let ledgerPieces: [AgreementLedgerParser.Piece]?
  let shared: KnownShared?
  /// Whether most files can stay as they were published, so that few have to be made.
  let isForFew: Bool

  /// Nothing is known.
  init() {
    (records, hasSameLedger, ledgerPieces, shared, isForFew) = ([:], false, nil, nil, false)
  }

  /// - Parameters:
  ///   - changed: folders of entries with other files than then.
  ///   - files: what the disk says is the same; `nil` where all files were read.
  init(
    of last: BuildCache,
    without changed: Set<String>,
    hasSameLedger: Bool,
    in files: KnownFiles?,
    isForFew: Bool
  ) {
    records = last.entries.filter { !changed.contains($0.key) }
    self.hasSameLedger = hasSameLedger
    ledgerPieces = hasSameLedger ? files.flatMap { Self.ledgerPieces(about: changed, in: last, $0) } : nil
    shared = KnownShared(last.shared)
    self.isForFew = isForFew
  }

  private static func ledgerPieces(
    about folders: Set<String>,
    in last: BuildCache,
    _ files: KnownFiles
  ) -> [AgreementLedgerParser.Piece]? {
    var pieces: [AgreementLedgerParser.Piece] = []
    for folder in folders.sorted() {
      guard let lines = last.entries[folder]?.ledger else { continue }
      guard let range = lines.range, let bytes = files.bytes(of: BuildInputs.ledgerPath, in: range),
        SHA256Digest(of: bytes) == lines.digest
      else { return nil }
      pieces.append(AgreementLedgerParser.Piece(bytes, at: range.lowerBound))
    }
    return pieces
  }
}
