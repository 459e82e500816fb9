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
  private let descriptor: Int32

  /// - Returns: `nil` if no plain file can be read there; links are not followed.
  init?(_ path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard let stamp = FileStamp(ofOpen: descriptor) else {
      close(descriptor)
      return nil
    }
    (self.stamp, self.descriptor) = (stamp, descriptor)
  }

  deinit { close(descriptor) }

  /// - Returns: `nil` if there are not so many.
  func bytes(in range: Range<Int>) -> [UInt8]? {
    var count = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, initializedCount in
      while count < range.count {
        let start = unsafe buffer.baseAddress.map { unsafe $0 + count }
        let got = unsafe pread(descriptor, start, range.count - count, off_t(range.lowerBound + count))
        if got > 0 {
          count += got
        } else if got == 0 || errno != EINTR {
          break
        }
      }
      initializedCount = count
    }
    return count == range.count ? bytes : nil
  }
}
