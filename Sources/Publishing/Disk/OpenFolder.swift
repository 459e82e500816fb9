// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder below which many files are asked for: the way to it is gone once.
final class OpenFolder: Sendable {
  private let descriptor: Int32

  /// - Returns: `nil` if there is no such folder.
  init?(_ path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// - Parameter path: relative to the folder.
  /// - Returns: `nil` if no plain file stands there; links are not followed.
  func stamp(of path: String) -> FileStamp? {
    var status = stat()
    guard unsafe fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return FileStamp(status)
  }
}
