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

  /// How many scalars begin in a range. Most lines are short, and shorter than what stands before them in a block.
  func count(in range: Range<Int>, of bytes: [UInt8]) -> Int {
    range.count <= Self.blockSize
      ? Self.count(bytes[range])
      : count(before: range.upperBound, in: bytes) - count(before: range.lowerBound, in: bytes)
  }

  /// Where the scalar begins that so many others stand before, from a start; the end if there are not so many.
  func offset(behind count: Int, from start: Int, in bytes: [UInt8]) -> Int {
    count <= Self.blockSize
      ? Self.offset(behind: count, from: start, in: bytes)
      : offset(of: self.count(before: start, in: bytes) + count, in: bytes)
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
    return Self.offset(behind: scalar - counts[low], from: low * Self.blockSize, in: bytes)
  }

  private static func offset(behind count: Int, from start: Int, in bytes: [UInt8]) -> Int {
    var remaining = count
    var offset = start
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
