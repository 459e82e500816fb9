// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How the disk knows a file without reading it. A file that was written to, or replaced, has another stamp:
/// the time of change is set by the system alone.
struct FileStamp: Sendable, Hashable {
  let size: Int
  let inode: Int
  /// In nanoseconds since 1970.
  let modified: Int
  let changed: Int

  /// - Returns: `nil` if no plain file stands there; links are not followed.
  init?(of path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  init?(ofOpen descriptor: Int32) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  /// - Returns: `nil` if it is no plain file.
  init?(_ status: stat) {
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    size = Int(status.st_size)
    inode = Int(truncatingIfNeeded: status.st_ino)
    #if canImport(Glibc)
      (modified, changed) = (Self.nanoseconds(status.st_mtim), Self.nanoseconds(status.st_ctim))
    #else
      (modified, changed) = (Self.nanoseconds(status.st_mtimespec), Self.nanoseconds(status.st_ctimespec))
    #endif
  }

  init(size: Int, inode: Int, modified: Int, changed: Int) {
    self.size = size
    self.inode = inode
    self.modified = modified
    self.changed = changed
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}
