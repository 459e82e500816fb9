// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A plain file that is read in parts, in any order and by any number of tasks; it stays the same one though another is
/// put in its place meanwhile.
final class OpenFile: Sendable {
  /// When it was opened.
  let stamp: FileStamp
  private let path: String
  private let descriptor: Int32

  /// - Returns: `nil` if no plain file can be read there; links are not followed.
  init?(_ path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard let stamp = FileStamp(ofOpen: descriptor) else {
      close(descriptor)
      return nil
    }
    (self.stamp, self.path, self.descriptor) = (stamp, path, descriptor)
  }

  deinit { close(descriptor) }

  /// - Returns: `nil` if there are not so many.
  func bytes(in range: Range<Int>) -> [UInt8]? {
    let bytes = try? FileSystem.read(range.count, at: range.lowerBound, from: descriptor, of: path)
    return bytes?.count == range.count ? bytes : nil
  }
}
