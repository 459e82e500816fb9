// SPDX-License-Identifier: Apache-2.0

import Publishing

/// Tells how a build goes: a line per stage with what it counted and how long it took. On a terminal the
/// line of the running stage is already there.
struct BuildProgress {
  enum Verbosity {
    case quiet, normal, verbose
  }

  private let console: Console
  private let verbosity: Verbosity
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var stageStart: ContinuousClock.Instant

  init(console: Console, verbosity: Verbosity) {
    self.console = console
    self.verbosity = verbosity
    start = clock.now
    stageStart = start
  }

  mutating func hear(_ event: BuildEvent) {
    guard verbosity != .quiet else { return }
    switch event {
    case .began(let stage):
      stageStart = clock.now
      if console.isTerminal { console.write("\(Self.padded(stage.rawValue, 8))…") }
    case .ended(let stage, let outcome):
      if console.isTerminal { console.write("\r\u{1B}[K") }
      let time = Self.milliseconds(clock.now - stageStart)
      console.write("\(Self.padded(stage.rawValue, 8))\(Self.padded(outcome, 32))\(time)\n")
    }
  }

  func finish(_ report: BuildReport) {
    guard verbosity != .quiet, let output = report.output else { return }
    console.write("\(report.pageCount) pages in \(Self.milliseconds(clock.now - start))\n")
    if verbosity == .verbose {
      console.write(
        "\(output.written) files written, \(output.unchanged) unchanged, \(output.removed) removed\n"
      )
    }
  }

  private static func milliseconds(_ duration: Duration) -> String {
    let tenths = Int((duration / .microseconds(100)).rounded())
    return "\(tenths / 10).\(tenths % 10) ms"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
