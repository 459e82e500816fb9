// SPDX-License-Identifier: Apache-2.0

/// How long a build was busy with each of its entries. Tasks run side by side, so that these times add up to more
/// than the build took.
package struct EntryTimes: Sendable, Equatable {
  /// The time of one entry.
  package struct Line: Sendable, Equatable {
    /// Where the entry stands.
    package let folder: String
    package let stages: [BuildStage: Duration]

    package var total: Duration { stages.values.reduce(.zero, +) }
  }

  /// The stages that work on entries one by one.
  package static let stages: [BuildStage] = [.parse, .check, .render]

  private var byFolder: [String: [BuildStage: Duration]] = [:]

  init() {}

  /// - Parameter durations: with the folders of their entries.
  init(_ durations: some Sequence<(String, Duration)>, in stage: BuildStage) {
    for (folder, duration) in durations { add(duration, to: folder, in: stage) }
  }

  mutating func add(_ duration: Duration, to folder: String, in stage: BuildStage) {
    byFolder[folder, default: [:]][stage, default: .zero] += duration
  }

  func adding(_ other: EntryTimes) -> EntryTimes {
    var times = self
    for (folder, stages) in other.byFolder {
      for (stage, duration) in stages { times.add(duration, to: folder, in: stage) }
    }
    return times
  }

  /// Those that took longest, the slowest first; of equals the one whose folder comes first.
  package func slowest(_ count: Int) -> [Line] {
    let lines = byFolder.map { Line(folder: $0.key, stages: $0.value) }
    return Array(lines.sorted(by: Self.precedes).prefix(count))
  }

  private static func precedes(_ left: Line, _ right: Line) -> Bool {
    left.total == right.total ? left.folder < right.folder : left.total > right.total
  }
}
