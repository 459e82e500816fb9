// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The order of a language's dictionaries, by the rules of CLDR for it: in Vietnamese Đ is a letter after
/// D, and tones count after letters.
package struct Collation: Sendable {
  private let locale: Locale

  package init(_ language: LanguageTag) {
    locale = Locale(identifier: language.rawValue)
  }

  /// Values in the order of their names; equal names stay in the order in which they came.
  package func sorted<Value>(_ values: [Value], by name: (Value) -> String) -> [Value] {
    let ranks = ranks(of: values.map(name))
    return values.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { values[$0] }
  }

  /// For each name its rank among all, the same for names that are equal: an order that is worked out once.
  package func ranks(of names: [String]) -> [Int] {
    // A comparison by the rules of a language takes microseconds. Where letters stand in nearly the right order by
    // their code points already, without their marks, a third of the comparisons are enough.
    let plain = names.map { $0.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil) }
    let order = names.indices.sorted { plain[$0] < plain[$1] }
      .sorted { compare(names[$0], names[$1]) == .orderedAscending }
    var ranks = Array(repeating: 0, count: names.count)
    for (last, index) in zip(order, order.dropFirst()) {
      ranks[index] = ranks[last] + (compare(names[last], names[index]) == .orderedSame ? 0 : 1)
    }
    return ranks
  }

  /// Values in that order under the letters of an index.
  package func lettered<Value>(_ values: [Value], by name: (Value) -> String) -> [(
    letter: String, values: [Value]
  )] {
    var groups: [(letter: String, values: [Value])] = []
    for value in sorted(values, by: name) {
      let letter = Self.indexLetter(of: name(value))
      if groups.last?.letter == letter {
        groups[groups.count - 1].values.append(value)
      } else {
        groups.append((letter, [value]))
      }
    }
    return groups
  }

  private func compare(_ left: String, _ right: String) -> ComparisonResult {
    left.compare(right, options: [.numeric, .caseInsensitive], range: nil, locale: locale)
  }

  /// The letter under which an index lists a word: the first one without its tone (Ẩ is under Â), since
  /// tones make no letters but breves, circumflexes, horns and strokes do.
  package static func indexLetter(of word: String) -> String {
    // A word that begins with a number stands before all letters, so it is under none of them.
    guard let first = word.first(where: { $0.isLetter || $0.isNumber }), first.isLetter else { return "#" }
    let tones: Set<Unicode.Scalar> = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    let scalars = String(first).uppercased().decomposedStringWithCanonicalMapping.unicodeScalars
    // A Cyrillic Й is a letter of its own, with a breve that is no tone; Latin tones alone are dropped.
    var letter = String.UnicodeScalarView()
    letter.append(contentsOf: scalars.filter { !tones.contains($0) })
    return String(letter).precomposedStringWithCanonicalMapping
  }
}
