// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// How many texts were parsed, counted by all tasks together: what a build did can be told without a clock.
package final class ParseCount: Sendable {
  private let number = Atomic(0)

  package init() {}

  package var texts: Int { number.load(ordering: .relaxed) }

  func add() { number.add(1, ordering: .relaxed) }
}
