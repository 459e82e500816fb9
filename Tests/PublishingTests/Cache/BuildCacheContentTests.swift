// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@testable import Publishing

/// What a fuzzer begins with has to be what the reader takes: else it never gets beyond the first field.
@Suite struct BuildCacheContentTests {
  @Test(arguments: ["empty", "entries", "facts", "files", "outputs", "said", "shared", "whole"])
  func seedsOfTheFuzzerAreRead(name: String) throws {
    let seed = Array(try Data(contentsOf: Project.root.appending(path: "Tests/Fuzz/Corpus/cache/\(name)")))
    #expect(BuildCacheContent.rewritten(seed) == seed)
    #expect(BuildCacheContent.rewritten(seed + [0]) == nil)
    #expect(BuildCacheContent.rewritten(Array(seed.dropLast())) == nil)
  }

  /// A count that can't be true takes no memory.
  @Test func aFalseCountIsNoCache() throws {
    let seed = Array(try Data(contentsOf: Project.root.appending(path: "Tests/Fuzz/Corpus/cache/empty")))
    for count in [Int.max, Int.min, -1, 1 << 40] {
      var writer = ByteWriter()
      writer.write(count)
      #expect(BuildCacheContent.rewritten(seed.dropLast(4) + writer.bytes) == nil)
    }
  }
}
