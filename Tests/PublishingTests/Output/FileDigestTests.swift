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
    #expect(SHA256Digest(ofFile: bytes, []) == SHA256Digest(of: bytes))
  }

  /// Whether a part’s digest is known or has to be worked out is no matter.
  @Test(arguments: [[0..<10, 10..<20], [3..<6], [0..<0, 5..<20], [4..<9, 2..<5], [0..<20]])
  func digestsOfPartsCount(ranges: [Range<Int>]) {
    let parts = ranges.map { part($0) }
    let digest = SHA256Digest(ofFile: bytes, parts)
    #expect(digest == SHA256Digest(ofFile: bytes, parts.map { $0.digested(in: bytes) }))
  }

  /// Within a part, between two, and at the end.
  @Test func eachByteCounts() {
    let parts = [part(3..<6), part(8..<12)]
    let digest = SHA256Digest(ofFile: bytes, parts)
    for index in bytes.indices {
      var other = bytes
      other[index] ^= 1
      #expect(SHA256Digest(ofFile: other, parts) != digest, "\(index)")
    }
    #expect(SHA256Digest(ofFile: bytes + [0], parts) != digest)
  }
}
