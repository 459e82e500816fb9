// SPDX-License-Identifier: Apache-2.0

/// A number in Roman numerals, as pillars of treaties, centuries and congresses have it: 4 is IV.
package enum RomanNumeral {
  /// Numbers below 1 have no numeral and stay as they are.
  package static func text(_ number: Int) -> String {
    let symbols = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
      (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    guard (1..<4000).contains(number) else { return String(number) }
    var rest = number
    var text = ""
    for (value, symbol) in symbols {
      text += String(repeating: symbol, count: rest / value)
      rest %= value
    }
    return text
  }

  /// The number of a numeral up to 39; `nil` for other words. CD, DC and MC are more often abbreviations.
  static func number(_ text: some StringProtocol) -> Int? { small[String(text)] }

  private static let small = Dictionary((1...39).map { (text($0), $0) }) { first, _ in first }
}
