// SPDX-License-Identifier: Apache-2.0

/// Tells how long something takes. Nothing below the command line has a clock: who wants to know hands one in.
package struct Stopwatch: Sendable {
  /// For which nothing takes any time.
  package static let stopped = Stopwatch { .zero }

  private let reading: @Sendable () -> Duration

  /// - Parameter reading: the time since any moment; it is asked by many tasks at once.
  package init(reading: @escaping @Sendable () -> Duration) {
    self.reading = reading
  }

  func time<Value>(_ work: () -> Value) -> Timed<Value> {
    let start = reading()
    let value = work()
    return Timed(value: value, duration: reading() - start)
  }
}

/// What came of some work, and how long it took.
struct Timed<Value> {
  let value: Value
  let duration: Duration
}

extension Timed: Sendable where Value: Sendable {}
