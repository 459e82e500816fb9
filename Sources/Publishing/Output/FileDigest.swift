// SPDX-License-Identifier: Apache-2.0

import Codings
import Rendering

extension SHA256Digest {
  /// What tells a published file from all others. Where it shows texts of many entries it is made of the digests of its
  /// parts and of the bytes between them, so that what was taken over need not be looked at.
  /// - Parameter parts: those that have a digest are believed.
  init(ofFile bytes: [UInt8], _ parts: [FilePart]) {
    guard !parts.isEmpty else {
      self.init(of: bytes)
      return
    }
    var content: [UInt8] = []
    var end = 0
    for part in parts where part.range.lowerBound >= end {
      let digest = part.digest ?? SHA256Digest(of: bytes[part.range])
      content += bytes[end..<part.range.lowerBound]
      content += digest.bytes
      end = part.range.upperBound
    }
    self.init(of: content + bytes[end...])
  }
}
