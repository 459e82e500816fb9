// SPDX-License-Identifier: Apache-2.0

import Codings
import PortalModel
import Rendering
import Testing

@testable import Publishing

@Suite struct FileDigestTests {
  private let bytes = Array("<a>one</a><b>two</b>".utf8)

  private func part(_ range: Range<Int>) -> FilePart { FilePart(of: EntryID(.page, "p"), range) }

  @Test func aFileWithoutPartsHasItsOwn() {
    #expect(FileDigest(bytes, []).whole == SHA256Digest(of: bytes))
  }

  /// In any place, one within another, none of them in order.
  @Test(arguments: [
    [0..<10, 10..<20], [3..<6], [0..<0, 5..<20], [4..<9, 2..<5], [5..<8, 2..<20], [0..<20],
  ])
  func eachPartHasItsDigest(ranges: [Range<Int>]) {
    let digest = FileDigest(bytes, ranges.map { part($0) })
    #expect(digest.parts.map(\.range) == ranges)
    #expect(digest.parts.map(\.digest) == ranges.map { SHA256Digest(of: bytes[$0]) })
    #expect(FileDigest(bytes, digest.parts).whole == digest.whole)
  }

  /// Within a part, between two, and at the end.
  @Test(arguments: [[3..<6, 8..<12], [4..<9, 2..<5]])
  func eachByteCounts(ranges: [Range<Int>]) {
    let parts = ranges.map { part($0) }
    let digest = FileDigest(bytes, parts).whole
    for index in bytes.indices {
      var other = bytes
      other[index] ^= 1
      #expect(FileDigest(other, parts).whole != digest, "\(index)")
    }
    #expect(FileDigest(bytes + [0], parts).whole != digest)
  }
}
