// SPDX-License-Identifier: Apache-2.0

import Codings
import Diagnostics
import Foundation
import PortalModel
import TestSupport
import Testing

@testable import Publishing

/// Of the ledger only those lines are read that are about other words.
@Suite final class KnownReadingTests {
  private static let text = "page:a#p1\tone\npage:b#p1\ttwo\npage:b#p2\tthree\n"
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let content = folder.url.appending(path: "Content")
    try FileManager.default.createDirectory(at: content, withIntermediateDirectories: false)
    try Data(Self.text.utf8).write(to: content.appending(path: "agreement.lock"))
  }

  private func pieces(
    about folders: Set<String>,
    changing change: (LedgerLines) -> LedgerLines = { $0 },
    hasSameLedger: Bool = true
  ) throws -> [AgreementLedgerParser.Piece]? {
    let path = BuildInputs.ledgerPath
    let digest = SHA256Digest(of: Array(Self.text.utf8))
    let stamp = FileStamp(of: "\(folder.path)/\(path)")
    let record = BuildCache.FileRecord(digest: digest, stamp: stamp)
    let lines = LedgerIndex(SourceFile(path: path, text: Self.text))
    let entries = ["a", "b", "c"].map { "Content/pages/\($0)" }
      .map { folder in
        let own = lines[folder].map(change)
        return (folder, BuildCache.EntryRecord(ledger: own, content: [], standing: nil, diagnostics: []))
      }
    let last = BuildCache(
      program: ProgramPrint(digest: digest, stamp: try #require(stamp)),
      options: "",
      files: [path: record],
      entries: Dictionary(uniqueKeysWithValues: entries),
      diagnostics: [],
      outputs: [],
      shared: []
    )
    let files = try #require(KnownFiles(last.files, below: folder.path))
    return KnownReading(of: last, without: folders, hasSameLedger: hasSameLedger, in: files, isForFew: true)
      .ledgerPieces
  }

  @Test func linesOfOtherEntriesAreNotRead() throws {
    let pieces = try #require(try pieces(about: ["Content/pages/b", "Content/pages/c"]))
    #expect(
      pieces.map { String(decoding: $0.bytes, as: UTF8.self) } == ["page:b#p1\ttwo\npage:b#p2\tthree\n"]
    )
    #expect(pieces.map(\.offset) == [14])
    #expect(try self.pieces(about: ["Content/pages/c"])?.isEmpty == true)
  }

  /// What is not as it was is asked of the whole.
  @Test func linesAreNotBelieved() throws {
    let folders: Set = ["Content/pages/b"]
    let other = SHA256Digest(of: [])
    #expect(try pieces(about: folders) { LedgerLines(digest: other, range: $0.range) } == nil)
    #expect(try pieces(about: folders) { LedgerLines(digest: $0.digest, range: nil) } == nil)
    #expect(try pieces(about: folders) { LedgerLines(digest: $0.digest, range: 0..<(1 << 50)) } == nil)
    #expect(try pieces(about: folders, hasSameLedger: false) == nil)
  }
}
