// SPDX-License-Identifier: Apache-2.0

/// Counts the Unicode scalars before any byte of a file without reading all that stands before it: a file
/// may be one line, and every value in it asks for its column.
///
/// A scalar is counted at its first byte, the one that does not begin with the bits 10 (RFC 3629, section 3).
struct ScalarIndex: Sendable, Hashable {
  private static let blockSize = 1024
  /// How many scalars begin before each block; one more than there are blocks.
  private let counts: [Int]

  init(_ bytes: [UInt8]) {
    var counts = [0]
    var start = 0
    while start < bytes.count {
      let end = min(start + Self.blockSize, bytes.count)
      counts.append((counts.last ?? 0) + Self.count(bytes[start..<end]))
      start = end
    }
    self.counts = counts
  }

  /// How many scalars begin before an offset.
  func count(before offset: Int, in bytes: [UInt8]) -> Int {
    let block = min(offset / Self.blockSize, counts.count - 1)
    return counts[block] + Self.count(bytes[(block * Self.blockSize)..<offset])
  }

  /// Where a scalar begins, counted from 0; the end if there are not so many.
  func offset(of scalar: Int, in bytes: [UInt8]) -> Int {
    var low = 0
    var high = counts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if counts[middle] <= scalar { low = middle } else { high = middle }
    }
    var remaining = scalar - counts[low]
    var offset = low * Self.blockSize
    while offset < bytes.count {
      if bytes[offset] & 0xC0 != 0x80 {
        if remaining == 0 { break }
        remaining -= 1
      }
      offset += 1
    }
    return min(offset, bytes.count)
  }

  private static func count(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}
