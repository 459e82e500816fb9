// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Diagnostics

@Suite struct ScalarIndexTests {
  /// Longer than two blocks, in scalars of one to four bytes.
  private let text = String(repeating: "aжế😀", count: 400)

  @Test func agreesWithCounting() {
    let bytes = Array(text.utf8)
    let index = ScalarIndex(bytes)
    for (position, offset) in text.unicodeScalars.indices.enumerated() {
      let place = text.utf8.distance(from: text.startIndex, to: offset)
      #expect(index.count(before: place, in: bytes) == position)
      #expect(index.offset(of: position, in: bytes) == place)
    }
    #expect(index.offset(of: 1600, in: bytes) == bytes.count)
    #expect(index.offset(of: 99_999, in: bytes) == bytes.count)
  }

  /// From any scalar, over short ways and over more than a block.
  @Test(arguments: [0, 3, 401, 1599])
  func agreesWithCountingFromWithin(start: Int) {
    let bytes = Array(text.utf8)
    let index = ScalarIndex(bytes)
    let first = index.offset(of: start, in: bytes)
    for count in 0...(1600 - start) {
      let offset = index.offset(of: start + count, in: bytes)
      #expect(index.offset(behind: count, from: first, in: bytes) == offset)
      #expect(index.count(in: first..<offset, of: bytes) == count)
    }
    #expect(index.offset(behind: 99_999, from: first, in: bytes) == bytes.count)
  }

  @Test func emptyFile() {
    #expect(ScalarIndex([]).count(before: 0, in: []) == 0)
    #expect(ScalarIndex([]).offset(of: 3, in: []) == 0)
  }
}
