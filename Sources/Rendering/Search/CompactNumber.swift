// SPDX-License-Identifier: Apache-2.0

/// Small whole numbers as printable ASCII, most of them in one or two characters. `Templates/assets/pages/search/index.js`
/// reads them.
///
/// Of the 91 characters from `#` to `~` without `\`, the first 60 end a number; the others go on: they are
/// digits to the base 31, the lowest first, each after what an ending character could have said is taken off.
enum CompactNumber {
  private static let digits: [UInt8] = (UInt8(ascii: "#")...UInt8(ascii: "~")).filter {
    $0 != UInt8(ascii: "\\")
  }
  private static let ending = 60
  private static let base = 31

  /// - Parameter number: not below 0.
  static func append(_ number: Int, to text: inout [UInt8]) {
    var rest = number
    while rest >= ending {
      rest -= ending
      text.append(digits[ending + rest % base])
      rest /= base
    }
    text.append(digits[rest])
  }

  /// The numbers that such a text tells; `nil` for any other text.
  static func numbers(rising text: some Sequence<UInt8>) -> [Int]? {
    var numbers: [Int] = []
    // Most take one character each.
    numbers.reserveCapacity(text.underestimatedCount)
    var (last, number, factor) = (0, 0, 1)
    for byte in text {
      guard (UInt8(ascii: "#")...UInt8(ascii: "~")).contains(byte), byte != UInt8(ascii: "\\"),
        factor < 1 << 40
      else { return nil }
      let digit = Int(byte - UInt8(ascii: "#")) - (byte > UInt8(ascii: "\\") ? 1 : 0)
      number += digit * factor
      factor *= base
      guard digit < ending else { continue }
      last += number
      numbers.append(last)
      (number, factor) = (0, 1)
    }
    return factor == 1 ? numbers : nil
  }

  /// Numbers that don't fall, each as what it adds to the one before.
  static func append(rising numbers: [Int], to text: inout [UInt8]) {
    var last = 0
    for number in numbers {
      append(number - last, to: &text)
      last = number
    }
  }

  static func text(rising numbers: [Int]) -> String {
    var text: [UInt8] = []
    append(rising: numbers, to: &text)
    return String(decoding: text, as: UTF8.self)
  }
}
