// SPDX-License-Identifier: Apache-2.0

import Codings
import Diagnostics
import PortalModel

/// The lines of the ledger that are about one entry.
struct LedgerLines: Sendable, Equatable {
  let digest: SHA256Digest
  /// Where they stand in its bytes; `nil` if others stand between them.
  let range: Range<Int>?
}

/// The lines of the ledger that are about each entry.
struct LedgerIndex {
  private var lines: [String: LedgerLines] = [:]

  init(_ file: SourceFile?) {
    guard let bytes = file?.bytes else { return }
    var found: [String: (bytes: [UInt8], range: Range<Int>?)] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let name = String(decoding: line.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
      // The last line may lack its end.
      let end = line.endIndex < bytes.count ? line.endIndex + 1 : nil
      let start =
        found[name].map { $0.range?.upperBound == line.startIndex ? $0.range?.lowerBound : nil }
        ?? line.startIndex
      let range = start.flatMap { start in end.map { start..<$0 } }
      found[name, default: ([], nil)].range = range
      found[name]?.bytes += line + [UInt8(ascii: "\n")]
    }
    lines = found.mapValues { LedgerLines(digest: SHA256Digest(of: $0.bytes), range: $0.range) }
  }

  /// `nil` if no line is about the entry in that folder.
  subscript(folder: String) -> LedgerLines? {
    EntryFolder(path: folder).flatMap { lines[EntryID($0.kind, $0.name).description] }
  }
}
