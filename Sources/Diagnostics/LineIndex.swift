// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Where the lines of a file start, and how many scalars stand before each of its bytes.
struct LineIndex: Sendable {
  /// The offset of the first byte of each line; never empty.
  let starts: [Int]
  let scalars: ScalarIndex

  init(_ bytes: [UInt8]) {
    scalars = ScalarIndex(bytes)
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.starts = starts
  }
}

/// The lines of a file, counted when somebody asks for a place in it, and once, whoever asks: most files of a build
/// after another are compared and nothing else.
final class LateLineIndex: Sendable {
  private let counted = Mutex<LineIndex?>(nil)

  /// - Parameter bytes: the same each time.
  func value(of bytes: [UInt8]) -> LineIndex {
    counted.withLock { counted in
      if let counted { return counted }
      let index = LineIndex(bytes)
      counted = index
      return index
    }
  }
}
