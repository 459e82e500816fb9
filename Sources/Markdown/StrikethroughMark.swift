// SPDX-License-Identifier: Apache-2.0

/// Where a run of tildes stands, packed into the 64 bits that a node of the library can carry.
struct StrikethroughMark {
  /// 1-based, as the library counts, and in bytes; a text has less than 2²⁴ of either.
  let line: Int
  let column: Int
  /// At most 100.
  let length: Int

  init(line: Int, column: Int, length: Int) {
    self.line = line
    self.column = column
    self.length = length
  }

  init(packed: UInt) {
    line = Int(packed >> 32)
    column = Int(packed >> 8 & 0xFF_FFFF)
    length = Int(packed & 0xFF)
  }

  /// Never 0, because a run has at least one tilde.
  var packed: UInt {
    UInt(clamping: line) << 32 | (UInt(clamping: column) & 0xFF_FFFF) << 8 | UInt(clamping: length) & 0xFF
  }
}
