// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Codings

@Suite struct ZipFileTests {
  private let files: [(path: String, content: [UInt8])] = [
    ("a/empty", []), ("a/one", [7]), ("b/đ–я.txt", Array(String(repeating: "Tuyên bố. ", count: 200).utf8)),
  ]

  private var bytes: [UInt8]? { ZipFile.bytes(files.map { ZipEntry($0.path, $0.content) }) }

  @Test func theSameFilesAreTheSameBytes() throws {
    #expect(try #require(bytes) == #require(bytes))
  }

  /// What does not get smaller stands as it is.
  @Test func compressesWhereItHelps() {
    let entries = files.map { ZipEntry($0.path, $0.content) }
    #expect(entries.map(\.isCompressed) == [false, false, true])
    for (entry, file) in zip(entries, files) {
      #expect(entry.size == file.content.count)
      #expect(
        entry.isCompressed
          ? Deflate.decompressed(entry.data, in: .none, limit: entry.size) == file.content
          : entry.data == file.content
      )
    }
  }

  /// The record at the end (APPNOTE, section 4.3.16) says how many there are and where their directory is.
  @Test func endsWithItsDirectory() throws {
    let bytes = try #require(bytes)
    let end = bytes.suffix(22)
    #expect(Array(end.prefix(4)) == [0x50, 0x4B, 0x05, 0x06])
    let numbers = Array(end)
    #expect(numbers[8] == 3 && numbers[10] == 3)
    let length = numbers[12..<16].reversed().reduce(0) { $0 << 8 | Int($1) }
    let start = numbers[16..<20].reversed().reduce(0) { $0 << 8 | Int($1) }
    #expect(start + length == bytes.count - 22)
    #expect(Array(bytes[start..<start + 4]) == [0x50, 0x4B, 0x01, 0x02])
  }

  /// The old record has room for 65,535 entries (section 4.4.21); more stand in the one of 64 bits.
  @Test func manyFilesAreCountedInTheLongerRecord() throws {
    let entry = ZipEntry("x", [])
    let few = try #require(ZipFile.bytes(Array(repeating: entry, count: 65_534)))
    #expect(Array(few.suffix(22)[(few.count - 14)..<(few.count - 12)]) == [0xFE, 0xFF])
    let many = try #require(ZipFile.bytes(Array(repeating: entry, count: 65_536)))
    let end = Array(many.suffix(22 + 20 + 56))
    #expect(Array(end[0..<4]) == [0x50, 0x4B, 0x06, 0x06])
    #expect(Array(end[32..<40]) == [0, 0, 1, 0, 0, 0, 0, 0])
    #expect(Array(end[56..<60]) == [0x50, 0x4B, 0x06, 0x07])
    #expect(Array(end[(76 + 8)..<(76 + 10)]) == [0xFF, 0xFF])
  }
}
