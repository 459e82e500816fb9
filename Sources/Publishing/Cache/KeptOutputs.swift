// SPDX-License-Identifier: Apache-2.0

import Codings
import PortalModel
import Rendering

/// The files of the build before that are still what it wrote.
struct KeptOutputs: Sendable {
  /// Sorted by path; with the stamp that the disk has now.
  let records: [BuildCache.OutputRecord]
  private let paths: Set<String>
  /// By path: those of which parts may still hold.
  private let outdated: [String: BuildCache.OutputRecord]
  private let folder: String

  /// - Parameter folders: entries whose texts changed: what shows them is not kept.
  init(_ cache: BuildCache, showingNoneOf folders: Set<String>, in output: String, width: Int) async {
    let stamps = OpenFolder(output)
    let found = await cache.outputs.concurrentMap(width: width) { record in
      record.shows.isNone(of: folders)
        ? stamps?.stamp(of: record.path).flatMap { Self.intact(record, $0, in: output) } : nil
    }
    records = Self.records(cache.outputs, found)
    paths = Set(records.map(\.path))
    let others = cache.outputs.filter { $0.shows == .everything && $0.diagnostics.isEmpty }
    outdated = Dictionary(others.map { ($0.path, $0) }) { first, _ in first }
    folder = output
  }

  func contains(_ path: String) -> Bool { paths.contains(path) }

  /// A file that is not as it would be made now, as it was published; `nil` if nothing of it can be taken over.
  /// - Parameter changed: the words that changed since then.
  func earlier(_ path: String, without changed: WordChanges) -> EarlierFile? {
    guard let record = outdated[path], let file = OpenFile("\(folder)/\(path)"),
      file.stamp.size == record.stamp.size,
      file.stamp == record.stamp || file.bytes(in: 0..<file.stamp.size).map(record.hasDigest) == true
    else { return nil }
    return EarlierFile(size: file.stamp.size, parts: record.parts, changed: changed) { file.bytes(in: $0) }
  }

  /// A file with another stamp may have been copied or touched: then its bytes tell.
  /// - Returns: the stamp that the disk has now; `nil` if the file is another.
  private static func intact(
    _ record: BuildCache.OutputRecord,
    _ stamp: FileStamp,
    in output: String
  ) -> FileStamp? {
    guard stamp.size == record.stamp.size else { return nil }
    if stamp == record.stamp { return stamp }
    let bytes = try? FileSystem.read("\(output)/\(record.path)")
    return bytes.map(record.hasDigest) == true ? stamp : nil
  }

  /// Those that were found, with what was found. Records are large, and most stay as they are.
  private static func records(
    _ all: [BuildCache.OutputRecord],
    _ found: [FileStamp?]
  ) -> [BuildCache.OutputRecord] {
    let pairs = zip(all, found)
    guard pairs.contains(where: { $0.stamp != $1 }) else { return all }
    var records: [BuildCache.OutputRecord] = []
    records.reserveCapacity(all.count)
    for case (let record, let stamp?) in pairs {
      records.append(stamp == record.stamp ? record : record.with(stamp))
    }
    return records
  }
}

extension BuildCache.OutputRecord {
  /// Whether these are its bytes.
  fileprivate func hasDigest(of bytes: [UInt8]) -> Bool {
    FileDigest(bytes, parts).whole == digest
  }

  fileprivate func with(_ stamp: FileStamp) -> BuildCache.OutputRecord {
    BuildCache.OutputRecord(
      path: path,
      shows: shows,
      digest: digest,
      stamp: stamp,
      diagnostics: diagnostics,
      parts: parts
    )
  }
}

extension BuildCache.OutputRecord.Subject {
  /// Whether no text of some entries is shown.
  fileprivate func isNone(of folders: Set<String>) -> Bool {
    switch self {
    case .none: true
    case .everything: folders.isEmpty
    case .entry(let folder): !folders.contains(folder)
    }
  }
}
