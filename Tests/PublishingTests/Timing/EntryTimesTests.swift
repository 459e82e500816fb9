// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Publishing

@Suite struct EntryTimesTests {
  @Test func theSlowestComeFirst() {
    var times = EntryTimes([("b", .seconds(2)), ("a", .seconds(2)), ("c", .seconds(1))], in: .parse)
    times.add(.seconds(4), to: "c", in: .render)
    times = times.adding(EntryTimes([("d", .seconds(1))], in: .check))
    let slowest = times.slowest(3)
    #expect(slowest.map(\.folder) == ["c", "a", "b"])
    #expect(slowest.map(\.total) == [.seconds(5), .seconds(2), .seconds(2)])
    #expect(slowest[0].stages == [.parse: .seconds(1), .render: .seconds(4)])
    #expect(times.slowest(9).count == 4)
  }

  /// With a clock that moves on by a second whenever somebody looks, each piece of work takes one.
  @Test func eachPieceOfWorkIsTimedOnce() async throws {
    let folder = try TemporaryFolder()
    try FixturePortal.make("", at: folder.url)
    let clock = TickingClock()
    let build = PortalBuild(root: folder.path, width: 1, stopwatch: Stopwatch { clock.tick() })
    let lines = try await build.run(into: "\(folder.path)/Public").times.slowest(.max)
    let entries = try files(below: folder.url.appending(path: "Content")).keys.filter {
      $0.hasSuffix("/facts.yml")
    }
    #expect(lines.count == entries.count)
    #expect(lines.allSatisfy { $0.stages[.parse] == .seconds(1) && $0.stages[.check] == .seconds(1) })
    // Its page in three languages, those side by side in all and in each two, its data, three kinds of citation;
    // a commitment has a card in each language, too.
    let ports = lines.first { $0.folder == "Content/pillars/1-trade/02-ports" }
    let trade = lines.first { $0.folder == "Content/pillars/1-trade" }
    #expect(trade?.stages[.render] == .seconds(3 + 4 + 1 + 3))
    #expect(ports?.stages[.render] == .seconds(3 + 4 + 1 + 3 + 3))
  }

  /// Looking at a clock changes nothing that is published.
  @Test func timesAreNoPartOfTheOutput() async throws {
    let folder = try TemporaryFolder()
    try FixturePortal.make("", at: folder.url)
    let clock = TickingClock()
    for (name, stopwatch) in [("a", Stopwatch.stopped), ("b", Stopwatch { clock.tick() })] {
      let build = PortalBuild(root: folder.path, width: 2, stopwatch: stopwatch)
      let report = try await build.run(into: "\(folder.path)/\(name)")
      #expect(report.times.slowest(1).allSatisfy { ($0.total == .zero) == (name == "a") })
    }
    let published = try ["a", "b"].map { try files(below: folder.url.appending(path: $0)) }
    #expect(published[0] == published[1])
    #expect(!published[0].isEmpty)
  }

  private final class TickingClock: Sendable {
    private let seconds = Atomic(0)

    func tick() -> Duration { .seconds(seconds.add(1, ordering: .relaxed).newValue) }
  }
}
