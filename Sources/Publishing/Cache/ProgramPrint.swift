// SPDX-License-Identifier: Apache-2.0

import Codings

/// What tells the program that built from any other: what one made is not what another would make.
struct ProgramPrint: Sendable, Equatable {
  let digest: SHA256Digest
  let stamp: FileStamp

  init(digest: SHA256Digest, stamp: FileStamp) {
    self.digest = digest
    self.stamp = stamp
  }

  /// - Parameter last: what is known of it from a build before: the same file need not be read again.
  /// - Returns: `nil` if the program can't be read.
  init?(of executable: String, last: ProgramPrint?) {
    guard let stamp = FileStamp(of: executable) else { return nil }
    if let last, last.stamp == stamp {
      self = last
    } else {
      guard let bytes = try? FileSystem.read(executable) else { return nil }
      self.init(digest: SHA256Digest(of: bytes), stamp: stamp)
    }
  }
}
