// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Rendering

@Suite struct CompactNumberTests {
  /// As the script reads it.
  static func numbers(_ text: some StringProtocol) -> [Int] {
    var numbers: [Int] = []
    var (last, number, factor) = (0, 0, 1)
    for code in text.utf8.map(Int.init) {
      let digit = code - 35 - (code > 92 ? 1 : 0)
      number += digit * factor
      factor *= 31
      if digit >= 60 { continue }
      last += number
      numbers.append(last)
      (number, factor) = (0, 1)
    }
    return numbers
  }

  @Test func whatIsWrittenIsRead() {
    var numbers = Array(0..<3000)
    numbers += [59, 60, 61, 1919, 1920, 1921, 59_579, 59_580, 1_000_000, 40_000_000].map { $0 + 3000 }
    #expect(Self.numbers(CompactNumber.text(rising: numbers.sorted())) == numbers.sorted())
    let text = CompactNumber.text(rising: numbers.sorted())
    #expect(CompactNumber.numbers(rising: text.utf8) == numbers.sorted())
    // A number that goes on is not at its end.
    #expect(CompactNumber.numbers(rising: "~".utf8) == nil)
    #expect(CompactNumber.numbers(rising: "# #".utf8) == nil)
    for number in numbers { #expect(Self.numbers(CompactNumber.text(rising: [number])) == [number]) }
  }

  @Test func smallNumbersAreShort() {
    #expect(CompactNumber.text(rising: [0]) == "#")
    #expect(CompactNumber.text(rising: [59]).count == 1)
    #expect(CompactNumber.text(rising: [1919]).count == 2)
    #expect(CompactNumber.text(rising: [1920]).count == 3)
    #expect(CompactNumber.text(rising: []).isEmpty)
  }

  /// Nothing that JSON escapes, and no space, which stands between lists.
  @Test func charactersArePlain() {
    let text = CompactNumber.text(rising: (0..<5000).map { $0 * $0 })
    #expect(text.utf8.allSatisfy { (0x23...0x7E).contains($0) && $0 != UInt8(ascii: "\\") })
  }
}
