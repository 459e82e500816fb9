// SPDX-License-Identifier: Apache-2.0

import Publishing

/// Where the time of a build went: by stages, and the entries that took longest.
struct TimingTable {
  private static let count = 10

  private let stages: [(stage: BuildStage, duration: Duration)]
  private let times: EntryTimes

  init(_ stages: [(stage: BuildStage, duration: Duration)], _ times: EntryTimes) {
    self.stages = stages
    self.times = times
  }

  var text: String {
    let total = stages.reduce(.zero) { $0 + $1.duration }
    let stageLines = stages.map { stage, duration in
      Self.padded(duration) + Self.padded(Self.share(of: duration, in: total)) + "  \(stage.rawValue)"
    }
    let entryLines = times.slowest(Self.count).map { line in
      let parts = EntryTimes.stages.map { Self.padded(line.stages[$0] ?? .zero) }
      return Self.padded(line.total) + parts.joined() + "  \(line.folder)"
    }
    let names = ["time"] + EntryTimes.stages.map(\.rawValue)
    let stageTable = [Self.heading(["time", "share"], "stage")] + stageLines
    let entryTable = entryLines.isEmpty ? [] : ["", Self.heading(names, "slowest entries")] + entryLines
    return (stageTable + entryTable).map { "\($0)\n" }.joined()
  }

  private static func heading(_ columns: [String], _ last: String) -> String {
    columns.map(padded).joined() + "  \(last)"
  }

  private static func share(of duration: Duration, in total: Duration) -> String {
    total > .zero ? "\(Int((100 * (duration / total)).rounded())) %" : ""
  }

  private static func padded(_ duration: Duration) -> String { padded(duration.inMilliseconds) }

  /// Right of a column.
  private static func padded(_ text: String) -> String {
    String(repeating: " ", count: max(1, 12 - text.count)) + text
  }
}
