// SPDX-License-Identifier: Apache-2.0

import Codings

/// Takes apart what a `ByteWriter` put together. The bytes may be anything: whatever they don't hold is an
/// error, never a trap.
struct ByteReader {
  /// The bytes are not what a writer wrote.
  struct Malformed: Error {}

  private let bytes: [UInt8]
  private var offset: Int

  init(_ bytes: [UInt8], from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// What bytes say; `nil` if they don't say that, or more besides.
  static func whole<Value>(
    _ bytes: [UInt8],
    from offset: Int = 0,
    _ read: (inout ByteReader) throws(Malformed) -> Value
  ) -> Value? {
    var reader = ByteReader(bytes, from: offset)
    guard let value = try? read(&reader), reader.isAtEnd else { return nil }
    return value
  }

  var isAtEnd: Bool { offset == bytes.count }

  private mutating func take(_ count: Int) throws(Malformed) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - offset else { throw Malformed() }
    defer { offset += count }
    return bytes[offset..<offset + count]
  }

  mutating func number() throws(Malformed) -> Int {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard offset < bytes.count else { throw Malformed() }
      let byte = bytes[offset]
      offset += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: number)) }
    }
    throw Malformed()
  }

  mutating func flag() throws(Malformed) -> Bool {
    switch try take(1).first {
    case 0: false
    case 1: true
    default: throw Malformed()
    }
  }

  mutating func text() throws(Malformed) -> String {
    let count = try number()
    let bytes = try take(count)
    // Several times quicker than to ask for a valid string, which is not compiled for UTF-8. What is not valid would
    // come out as other bytes.
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.count == count, Self.isMade(text, of: bytes) else { throw Malformed() }
    return text
  }

  /// A cache holds a megabyte of texts: this loop is compiled for many bytes at once, a search for the first difference
  /// is not.
  private static func isMade(_ text: String, of bytes: ArraySlice<UInt8>) -> Bool {
    let difference = unsafe text.utf8.withContiguousStorageIfAvailable { made in
      unsafe bytes.withUnsafeBufferPointer { read in
        made.indices.reduce(0 as UInt8) { unsafe $0 | (made[$1] ^ read[$1]) }
      }
    }
    return difference == 0
  }

  mutating func choice<Choice: CaseIterable>() throws(Malformed) -> Choice {
    let place = try number()
    guard place >= 0, let choice = Choice.allCases.dropFirst(place).first else { throw Malformed() }
    return choice
  }

  mutating func digest() throws(Malformed) -> SHA256Digest {
    guard let digest = SHA256Digest(digest: try take(SHA256Digest.byteCount)) else {
      throw Malformed()
    }
    return digest
  }

  mutating func optional<Value>(
    _ read: (inout ByteReader) throws(Malformed) -> Value
  ) throws(Malformed) -> Value? {
    try flag() ? try read(&self) : nil
  }

  mutating func list<Value>(
    _ read: (inout ByteReader) throws(Malformed) -> Value
  ) throws(Malformed) -> [Value] {
    let count = try number()
    // Each value takes a byte at least: a count that can't be true reserves no memory.
    guard count >= 0, count <= bytes.count - offset else { throw Malformed() }
    var values: [Value] = []
    // No more in advance than a false count may cost.
    values.reserveCapacity(min(count, 4096))
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  mutating func content() throws(Malformed) -> [UInt8] {
    let count = try number()
    return Array(try take(count))
  }

  mutating func texts() throws(Malformed) -> [String] {
    try list { reader throws(Malformed) in try reader.text() }
  }
}
