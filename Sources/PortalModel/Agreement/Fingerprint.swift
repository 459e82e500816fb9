// SPDX-License-Identifier: Apache-2.0

/// A short name for some bytes: FNV-1a, 64 bits. It is stable across runs and machines, unlike `Hasher`,
/// and tells changed files apart; it is no proof against forgery.
package struct Fingerprint: Sendable, Hashable {
  package let value: UInt64

  package init(_ bytes: some Sequence<UInt8>) { self.init(Array(bytes)[...]) }

  // Not generic, since other rooms would call that for each byte.
  package init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  package init(_ bytes: ArraySlice<UInt8>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    value = hash
  }

  /// 16 hexadecimal digits.
  package var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
