// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Diagnostics

@Suite struct LineIndexTests {
  @Test(arguments: [("", [0]), ("a", [0]), ("a\n", [0, 2]), ("\nđ\r\n\nb", [0, 1, 5, 6])])
  func eachLineHasAStart(text: String, starts: [Int]) {
    #expect(LineIndex(Array(text.utf8)).starts == starts)
  }

  @Test func itIsTheSameForAllWhoAsk() async {
    let text = Array(String(repeating: "một\nдва\n", count: 500).utf8)
    let late = LateLineIndex()
    let counted = await withTaskGroup(of: [Int].self, returning: [[Int]].self) { group in
      for _ in 0..<8 { group.addTask { late.value(of: text).starts } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counted.allSatisfy { $0 == LineIndex(text).starts })
  }
}
