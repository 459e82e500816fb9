// SPDX-License-Identifier: Apache-2.0

import Codings
import Diagnostics
import Synchronization

/// Files that a build before has read, and that the disk says are still the same: they are read again only when somebody
/// asks for their bytes.
final class KnownFiles: Sendable {
  private let root: String
  private let folder: OpenFolder
  private let records: [String: BuildCache.FileRecord]
  private let changed = Mutex<String?>(nil)

  /// - Returns: `nil` if there is no such folder.
  init?(_ records: [String: BuildCache.FileRecord], below root: String) {
    guard let folder = OpenFolder(root) else { return nil }
    (self.root, self.folder, self.records) = (root, folder, records)
  }

  /// - Parameter path: relative to the folder.
  /// - Returns: `nil` if the file has to be read.
  func file(_ path: String) -> (SourceFile, BuildCache.FileRecord)? {
    guard let record = records[path], let stamp = record.stamp, folder.stamp(of: path) == stamp else {
      return nil
    }
    return (SourceFile(path: path) { [self] in bytes(of: path, as: record) }, record)
  }

  /// Some bytes of a file that is still the same.
  /// - Returns: `nil` if it is not, or has no such bytes.
  func bytes(of path: String, in range: Range<Int>) -> [UInt8]? {
    guard let file = OpenFile("\(root)/\(path)"), file.stamp == records[path]?.stamp,
      range.upperBound <= file.stamp.size
    else { return nil }
    return file.bytes(in: range)
  }

  private func bytes(of path: String, as record: BuildCache.FileRecord) -> [UInt8] {
    guard let bytes = try? FileSystem.read("\(root)/\(path)"), SHA256Digest(of: bytes) == record.digest else {
      changed.withLock { $0 = path }
      return []
    }
    return bytes
  }

  /// A build must not be published for which a file was read that was not the one that it was taken for.
  func verify() throws(DiskError) {
    guard let path = changed.withLock({ $0 }) else { return }
    throw DiskError(operation: "read", path: path, reason: "the file changed while it was built; build again")
  }
}
