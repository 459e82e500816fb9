// SPDX-License-Identifier: Apache-2.0

import Publishing
import Synchronization
import Testing

@Suite struct ConcurrentMapTests {
  @Test(arguments: [1, 2, 3, 8, 100], [0, 1, 2, 7, 64, 1000])
  func keepsTheOrder(width: Int, count: Int) async {
    let numbers = Array(0..<count)
    #expect(await numbers.concurrentMap(width: width) { $0 * 2 } == numbers.map { $0 * 2 })
  }

  private struct Refusal: Error, Equatable {
    let number: Int
  }

  @Test(arguments: [1, 2, 8])
  func throwsWhatIsThrown(width: Int) async {
    await #expect(throws: Refusal(number: 40)) {
      try await Array(0..<64).concurrentMap(width: width) { number throws(Refusal) in
        guard number != 40 else { throw Refusal(number: number) }
        return number
      }
    }
  }

  /// Otherwise a full disk would be told an hour later.
  @Test func whatHasNotBegunIsLeftThen() async {
    let begun = Mutex(0)
    _ = try? await Array(0..<1000).concurrentMap(width: 2) { number throws(Refusal) in
      begun.withLock { $0 += 1 }
      throw Refusal(number: number)
    }
    #expect(begun.withLock { $0 } <= 2)
  }
}
