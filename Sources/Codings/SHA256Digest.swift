// SPDX-License-Identifier: Apache-2.0

private import CCrypto

/// What tells bytes from all others: their SHA-256 (FIPS 180-4), for people who want to check what they got.
package struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
  package static let byteCount = Int(SHA256_DIGEST_LENGTH)

  /// The bytes as they stand in memory: digests are many, and an array for each would have to be given out.
  private var words = Words()

  private struct Words: Hashable, Sendable {
    // A vector of them would ask for an alignment that tasks don't give.
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
    var fourth: UInt64 = 0
  }

  package init(of content: [UInt8]) { self.init(of: content[...]) }

  package init(of content: ArraySlice<UInt8>) {
    // None of the three can fail.
    var state = SHA256_CTX()
    unsafe SHA256_Init(&state)
    unsafe content.withUnsafeBytes { _ = unsafe SHA256_Update(&state, $0.baseAddress, $0.count) }
    unsafe withUnsafeMutableBytes(of: &words) { digest in
      _ = unsafe SHA256_Final(digest.bindMemory(to: UInt8.self).baseAddress, &state)
    }
  }

  package var bytes: [UInt8] { unsafe withUnsafeBytes(of: words) { unsafe Array($0) } }

  /// A digest that was worked out before; `nil` if these are not as many bytes as one has.
  package init?(digest bytes: ArraySlice<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    unsafe withUnsafeMutableBytes(of: &words) { unsafe $0.copyBytes(from: bytes) }
  }

  /// Reads what `description` writes; `nil` for anything else.
  package init?(_ hexadecimal: String) {
    let digits = Array(hexadecimal.utf8)
    guard digits.count == 2 * Self.byteCount else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = Self.digits.firstIndex(of: digits[index]),
        let low = Self.digits.firstIndex(of: digits[index + 1])
      else { return nil }
      bytes.append(UInt8(high << 4 | low))
    }
    self.init(digest: bytes[...])
  }

  /// 64 hexadecimal digits in small letters, as `sha256sum` writes them.
  package var description: String {
    String(decoding: bytes.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
