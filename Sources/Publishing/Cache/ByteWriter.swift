// SPDX-License-Identifier: Apache-2.0

import Codings

/// Puts values one after another into bytes, without names: who reads them knows their order.
struct ByteWriter {
  private(set) var bytes: [UInt8]

  /// - Parameters:
  ///   - start: what comes before.
  ///   - count: about as many bytes as will be written.
  init(behind start: [UInt8] = [], reserving count: Int = 0) {
    bytes = start
    bytes.reserveCapacity(start.count + count)
  }

  /// In groups of seven bits, the lowest first, as most numbers are small (LEB128, unsigned).
  mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ other: [UInt8]) {
    write(other.count)
    bytes += other
  }

  /// One of a few values, by its place among them: such are many, and a number is read sooner than a name.
  mutating func write<Choice: CaseIterable & Equatable>(choice: Choice) {
    for (place, other) in Choice.allCases.enumerated() where other == choice { write(place) }
  }

  mutating func write(_ digest: SHA256Digest) { bytes.append(contentsOf: digest.bytes) }

  mutating func write<Value>(_ value: Value?, _ write: (inout ByteWriter, Value) -> Void) {
    self.write(value != nil)
    if let value { write(&self, value) }
  }

  mutating func write<Value>(_ values: [Value], _ write: (inout ByteWriter, Value) -> Void) {
    self.write(values.count)
    for value in values { write(&self, value) }
  }

  mutating func write(_ values: [String]) { write(values) { $0.write($1) } }
}
