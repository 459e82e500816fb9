// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A value that is made when somebody asks for it, and once, whoever asks.
package final class Late<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

  package init() {}

  /// - Parameter make: gives the same each time.
  package func value(_ make: () -> Value) -> Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}
