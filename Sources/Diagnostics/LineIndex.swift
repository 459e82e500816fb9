// SPDX-License-Identifier: Apache-2.0

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
