// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The bytes of a file that perhaps nobody asks for: read when somebody does, and once, whoever asks.
package final class LateBytes: Sendable {
  private let read: @Sendable () -> [UInt8]
  private let bytes = Mutex<[UInt8]?>(nil)

  package init(_ read: @escaping @Sendable () -> [UInt8]) {
    self.read = read
  }

  var value: [UInt8] {
    bytes.withLock { bytes in
      if let bytes { return bytes }
      let read = read()
      bytes = read
      return read
    }
  }
}
