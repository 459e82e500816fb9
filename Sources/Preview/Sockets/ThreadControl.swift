// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// What other threads may tell one that waits: that there is news, and to stop.
final class ThreadControl: Sendable {
  let pipe: WakePipe
  private let stopped = Atomic(false)

  init?() {
    guard let pipe = WakePipe() else { return nil }
    self.pipe = pipe
  }

  var isStopped: Bool { stopped.load(ordering: .acquiring) }

  func tellNews() { pipe.wake() }

  func stop() {
    stopped.store(true, ordering: .releasing)
    pipe.wake()
  }
}
