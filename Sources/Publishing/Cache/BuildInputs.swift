// SPDX-License-Identifier: Apache-2.0

import Codings
import Diagnostics
import PortalModel

/// All that a build is made of: what tells it from the build before.
struct BuildInputs: Sendable {
  let program: ProgramPrint
  /// What the command line said that changes the output.
  let options: String
  let files: [String: BuildCache.FileRecord]
  private let ledger: SourceFile?

  /// - Parameter start: when the sources began to be read, by the clock of the disk.
  init(_ sources: PortalSources, from start: Int?, program: ProgramPrint, options: String, width: Int) async {
    self.program = program
    self.options = options
    let all = sources.all
    let records = await all.concurrentMap(width: width) { file in
      if let known = sources.known[file.path] { return known }
      let stamp = sources.stamps[file.path]
      // In one tick of the disk’s clock a file may change without getting another stamp.
      let isSettled = if let start, let stamp { stamp.changed < start } else { false }
      return BuildCache.FileRecord(digest: SHA256Digest(of: file.bytes), stamp: isSettled ? stamp : nil)
    }
    files = Dictionary(zip(all, records).map { ($0.path, $1) }) { first, _ in first }
    ledger = all.first { $0.path == Self.ledgerPath }
  }

  static let ledgerPath = "\(PortalFolder.content)/\(AgreementLedgerParser.fileName)"

  /// How much has to be built, when a cache tells what the build before was made of.
  func extent(since cache: BuildCache) -> BuildExtent {
    guard cache.program.digest == program.digest else { return .everything("the program is another") }
    guard cache.options == options else { return .everything("the options are others") }
    var folders: Set<String> = []
    let changed = files.keys.filter { isChanged($0, since: cache) }
    for path in (changed + cache.files.keys.filter { files[$0] == nil }).sorted() {
      let change = cache.files[path] == nil ? "is new" : files[path] == nil ? "is no more" : "changed"
      if change == "changed", path == Self.ledgerPath {
        folders.formUnion(entriesOfOtherRecords(since: cache))
      } else if change == "changed", let folder = Self.folder(ofText: path), cache.entries[folder] != nil {
        folders.insert(folder)
      } else {
        return .everything("\(path) \(change)")
      }
    }
    return .texts(of: folders)
  }

  /// The folder of the entry to which a text belongs; `nil` for other files.
  private static func folder(ofText path: String) -> String? {
    path.hasSuffix(".md") ? path.lastIndex(of: "/").map { String(path[..<$0]) } : nil
  }

  private func entriesOfOtherRecords(since cache: BuildCache) -> [String] {
    let lines = LedgerIndex(ledger)
    return cache.entries.filter { lines[$0.key]?.digest != $0.value.ledger?.digest }.map(\.key)
  }

  func hasSameLedger(as cache: BuildCache) -> Bool {
    !isChanged(Self.ledgerPath, since: cache)
  }

  /// Whether a file is another than in the build before, or was none.
  func isChanged(_ path: String, since cache: BuildCache) -> Bool {
    cache.files[path]?.digest != files[path]?.digest
  }

  /// The lines of the ledger that are about each entry.
  /// - Parameter last: a build before, which knows them if the ledger is still the same.
  func ledgerLines(of folders: [String], knowing last: BuildCache?) -> [String: LedgerLines] {
    if let last, hasSameLedger(as: last), folders.allSatisfy({ last.entries[$0] != nil }) {
      return last.entries.compactMapValues(\.ledger)
    }
    let lines = LedgerIndex(ledger)
    return Dictionary(folders.compactMap { folder in lines[folder].map { (folder, $0) } }) { first, _ in
      first
    }
  }
}

/// How much of a portal has to be built.
enum BuildExtent: Sendable, Equatable {
  /// All of it, and why.
  case everything(String)
  /// What shows texts of some entries, named by their folders: all else is as it was.
  case texts(of: Set<String>)
}
