// SPDX-License-Identifier: Apache-2.0

import Publishing
import Testing

@Suite struct ConcurrentMapTests {
  @Test(arguments: [1, 2, 3, 8, 100], [0, 1, 2, 7, 64, 1000])
  func keepsTheOrder(width: Int, count: Int) async {
    let numbers = Array(0..<count)
    #expect(await numbers.concurrentMap(width: width) { $0 * 2 } == numbers.map { $0 * 2 })
  }
}
