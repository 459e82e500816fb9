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
  /// Those that have ended, and how long each took.
  private(set) var stages: [(stage: BuildStage, duration: Duration)] = []

  init(console: Console, verbosity: Verbosity) {
    self.console = console
    self.verbosity = verbosity
    start = clock.now
    stageStart = start
  }

  mutating func hear(_ event: BuildEvent) {
    switch event {
    case .began(let stage):
      stageStart = clock.now
      if verbosity != .quiet, console.isTerminal { console.write("\(Self.padded(stage.rawValue, 8))…") }
    case .ended(let stage, let outcome):
      let duration = clock.now - stageStart
      stages.append((stage, duration))
      guard verbosity != .quiet else { return }
      if console.isTerminal { console.write("\r\u{1B}[K") }
      let time = duration.inMilliseconds
      console.write("\(Self.padded(stage.rawValue, 8))\(Self.padded(outcome, 32))\(time)\n")
    }
  }

  func finish(_ report: BuildReport) {
    guard verbosity != .quiet, let output = report.output else { return }
    console.write("\(report.pageCount) pages in \((clock.now - start).inMilliseconds)\n")
    if verbosity == .verbose {
      console.write(
        "\(output.written) files written, \(output.unchanged) unchanged, \(output.removed) removed\n"
      )
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}

extension Duration {
  /// With one decimal, such as “12.3 ms”.
  var inMilliseconds: String {
    let tenths = Int((self / .microseconds(100)).rounded())
    return "\(tenths / 10).\(tenths % 10) ms"
  }
}
