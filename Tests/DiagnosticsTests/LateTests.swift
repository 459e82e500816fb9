// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Diagnostics

@Suite struct LateTests {
  @Test func itIsTheSameForAllWhoAsk() async {
    let text = Array(String(repeating: "một\nдва\n", count: 500).utf8)
    let late = Late<LineIndex>()
    let counted = await withTaskGroup(of: [Int].self, returning: [[Int]].self) { group in
      for _ in 0..<8 { group.addTask { late.value { LineIndex(text) }.starts } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counted.allSatisfy { $0 == LineIndex(text).starts })
  }

  @Test func itIsMadeOnce() {
    let late = Late<Int>()
    #expect(late.value { 1 } == 1)
    #expect(late.value { 2 } == 1)
  }
}
