// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PortalModel

@Suite struct RomanNumeralTests {
  @Test(arguments: [
    (1, "I"), (4, "IV"), (6, "VI"), (9, "IX"), (14, "XIV"), (1990, "MCMXC"), (3999, "MMMCMXCIX"),
  ])
  func writesNumerals(number: Int, text: String) {
    #expect(RomanNumeral.text(number) == text)
  }

  @Test func leavesOtherNumbersAsTheyAre() {
    #expect(RomanNumeral.text(0) == "0")
    #expect(RomanNumeral.text(-4) == "-4")
    #expect(RomanNumeral.text(4000) == "4000")
  }

  /// Read back by the rule “a smaller sign before a larger one is subtracted”.
  @Test func everyNumeralReadsBack() {
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000]
    for number in 1..<4000 {
      let digits = RomanNumeral.text(number).map { values[$0] ?? 0 }
      let sum = zip(digits, digits.dropFirst() + [0]).reduce(0) { $0 + ($1.0 < $1.1 ? -$1.0 : $1.0) }
      #expect(sum == number)
    }
  }
}
