// SPDX-License-Identifier: Apache-2.0

extension UInt8 {
  /// Whether the byte is one of `0`–`9`, `A`–`Z`, `a`–`z`.
  package var isASCIILetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
