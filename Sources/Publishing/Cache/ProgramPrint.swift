// SPDX-License-Identifier: Apache-2.0

import Codings

/// What tells the program that built from any other: what one made is not what another would make.
struct ProgramPrint: Sendable, Equatable {
  /// Of the digests of its parts: a program is larger than all that is read besides.
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
      var parts: [UInt8] = []
      guard (try? FileSystem.readParts(of: executable) { parts += SHA256Digest(of: $0).bytes }) != nil else {
        return nil
      }
      self.init(digest: SHA256Digest(of: parts), stamp: stamp)
    }
  }
}
