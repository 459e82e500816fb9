// SPDX-License-Identifier: Apache-2.0

/// A ZIP file (APPNOTE.TXT 6.3.10 by PKWARE). The same files in the same order always become the same bytes:
/// their time is that at which ZIP begins to count, and their owner is nobody.
package enum ZipFile {
  /// - Returns: `nil` for more than 4 GiB.
  package static func bytes(_ entries: [ZipEntry]) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entries.reduce(0) { $0 + $1.data.count + 2 * $1.path.utf8.count + 128 })
    var directory: [UInt8] = []
    for entry in entries {
      let offset = bytes.count
      guard let place = UInt32(exactly: offset), entry.size < UInt32.max else { return nil }
      bytes.append(UInt32(0x0403_4B50))
      bytes += common(entry)
      bytes += entry.path.utf8
      bytes += entry.data
      directory.append(UInt32(0x0201_4B50))
      // Made on a Unix, whose modes the attributes below are.
      directory.append(UInt16(3 << 8 | 20))
      directory += common(entry)
      // No comment, one disk, no internal attributes.
      directory += [0, 0, 0, 0, 0, 0]
      directory.append(UInt32(0o100644) << 16)
      directory.append(place)
      directory += entry.path.utf8
    }
    guard let start = UInt32(exactly: bytes.count), let length = UInt32(exactly: directory.count) else {
      return nil
    }
    bytes += directory
    bytes += end(count: entries.count, start: start, length: length)
    return bytes
  }

  /// What stands of an entry both before its data and in the directory.
  private static func common(_ entry: ZipEntry) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(UInt16(20))
    // Names are UTF-8 (bit 11).
    bytes.append(UInt16(1 << 11))
    bytes.append(UInt16(entry.isCompressed ? 8 : 0))
    // Midnight of 1 January 1980.
    bytes.append(UInt16(0))
    bytes.append(UInt16(0b0000000_0001_00001))
    bytes.append(entry.checksum)
    bytes.append(UInt32(truncatingIfNeeded: entry.data.count))
    bytes.append(UInt32(truncatingIfNeeded: entry.size))
    bytes.append(UInt16(truncatingIfNeeded: entry.path.utf8.count))
    bytes.append(UInt16(0))
    return bytes
  }

  private static func end(count: Int, start: UInt32, length: UInt32) -> [UInt8] {
    var bytes: [UInt8] = []
    // A number that has no room in the old record stands in one of 64 bits (section 4.3.14).
    if count >= UInt16.max {
      let place = UInt64(start) + UInt64(length)
      bytes.append(UInt32(0x0606_4B50))
      bytes.append(UInt64(44))
      bytes.append(UInt16(3 << 8 | 45))
      bytes.append(UInt16(45))
      bytes.append(UInt64(0))
      bytes.append(UInt64(count))
      bytes.append(UInt64(count))
      bytes.append(UInt64(length))
      bytes.append(UInt64(start))
      bytes.append(UInt32(0x0706_4B50))
      bytes.append(UInt32(0))
      bytes.append(place)
      bytes.append(UInt32(1))
    }
    let shown = UInt16(clamping: count)
    bytes.append(UInt32(0x0605_4B50))
    bytes.append(UInt32(0))
    bytes.append(shown)
    bytes.append(shown)
    bytes.append(length)
    bytes.append(start)
    bytes.append(UInt16(0))
    return bytes
  }
}

extension [UInt8] {
  /// Its bytes, the least first.
  fileprivate mutating func append(_ number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
