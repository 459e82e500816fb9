// SPDX-License-Identifier: Apache-2.0

import Codings
import Rendering

/// What tells a published file from all others. Where it shows texts of many entries it is made of the digests of its
/// parts and of the bytes between them, so that what was taken over need not be looked at.
struct FileDigest {
  let whole: SHA256Digest
  /// The same parts, each with its digest.
  let parts: [FilePart]

  /// - Parameter parts: digests of those that were taken over are believed.
  init(_ content: PiecedBytes, _ parts: [FilePart]) {
    if !parts.isEmpty, let (outline, digested) = Self.outline(content, parts) {
      (whole, self.parts) = (SHA256Digest(of: outline), digested)
    } else {
      let bytes = content.bytes
      whole = SHA256Digest(of: bytes)
      self.parts = parts.map { $0.with(SHA256Digest(of: bytes[$0.range])) }
    }
  }

  /// Of a file that is held.
  init(_ bytes: [UInt8], _ parts: [FilePart]) {
    self.init(PiecedBytes(bytes), parts)
  }

  /// The bytes of a file with a digest in the place of each part; `nil` where parts don't follow one another.
  private static func outline(_ content: PiecedBytes, _ parts: [FilePart]) -> ([UInt8], [FilePart])? {
    let made = content.made
    var kept = content.kept[...]
    var outline: [UInt8] = []
    var digested: [FilePart] = []
    // How far the made bytes are counted, and how many bytes so far are none of them.
    var (end, skipped) = (0, 0)
    for part in parts {
      let range = part.range.lowerBound - skipped..<part.range.upperBound - skipped
      guard range.lowerBound >= end, range.lowerBound <= made.count else { return nil }
      outline += made[end..<range.lowerBound]
      if let next = kept.first, next.offset == range.lowerBound, next.range.count == range.count {
        digested.append(part.with(part.digest ?? SHA256Digest(of: content.bytes(of: next))))
        (end, skipped) = (range.lowerBound, skipped + range.count)
        kept.removeFirst()
      } else {
        guard range.upperBound <= made.count else { return nil }
        digested.append(part.with(SHA256Digest(of: made[range])))
        end = range.upperBound
      }
      outline += digested.last?.digest?.bytes ?? []
    }
    return kept.isEmpty ? (outline + made[end...], digested) : nil
  }
}
