// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Preview

@Suite struct SettlingTests {
  private func settled(_ paths: [String], isLoss: Bool = false) -> Settling {
    var settling = Settling()
    for path in paths { settling.add(.paths([path]), isLoss: isLoss) }
    return settling
  }

  @Test func nothingIsAwaitedWithoutEnd() {
    #expect(Settling().pause == nil)
  }

  @Test func aSaveWaitsShorterThanACheckout() throws {
    let save = try #require(settled(["a"]).pause)
    let checkout = try #require(settled((0..<300).map(String.init)).pause)
    #expect(save < checkout)
  }

  /// An editor that puts a new file in place of the old one is not finished when the old one is gone.
  @Test func aLossWaitsForWhatComesInItsPlace() throws {
    let loss = try #require(settled(["a"], isLoss: true).pause)
    #expect(try #require(settled(["a"]).pause) < loss)
  }

  @Test func manyChangesAreOne() {
    var settling = settled(["a", "b", "a"])
    #expect(settling.take() == .paths(["a", "b"]))
    #expect(settling.take() == nil)
    #expect(settling.pause == nil)
  }

  @Test func whatNobodyKnowsIsEverything() {
    var settling = settled(["a"])
    settling.add(.everything, isLoss: false)
    settling.add(.paths(["b"]), isLoss: false)
    #expect(settling.take() == .everything)
  }

  @Test func unrestHasAnEnd() throws {
    var settling = settled((0..<300).map(String.init))
    var rounds = 0
    while let pause = settling.pause, pause > .zero {
      settling.wait(pause)
      settling.add(.paths(["again"]), isLoss: true)
      rounds += 1
      try #require(rounds < 1000)
    }
    #expect(settling.pause == .zero)
  }
}
