// SPDX-License-Identifier: Apache-2.0

/// How a language puts numbers into words: those that are one by themselves, and those that are put together.
package struct NumberWords: Sendable {
  /// Single words that are a number.
  var single: [String: Int] = [:]
  var compounds: [Compound] = []

  /// Numbers of a word and what follows it: “twenty” and “one” are 21.
  struct Compound: Sendable {
    let beginnings: [String: Int]
    let endings: NumberWords
  }

  /// The number that some words are, all of them together.
  func number(_ words: ArraySlice<String>) -> Int? {
    guard let first = words.first else { return nil }
    if words.count == 1 { return single[first] }
    for compound in compounds {
      guard let start = compound.beginnings[first] else { continue }
      if let end = compound.endings.number(words.dropFirst()) { return start + end }
    }
    return nil
  }

  /// The words with which a number may begin.
  var beginnings: Set<String> {
    compounds.reduce(into: Set(single.keys)) { $0.formUnion($1.beginnings.keys) }
  }

  /// How many words the longest number has that begins with a word; 0 if none does.
  func longest(from word: String) -> Int {
    let compounds = compounds.filter { $0.beginnings[word] != nil }
    return compounds.map { 1 + $0.endings.longest }.max() ?? (single[word] == nil ? 0 : 1)
  }

  private var longest: Int { compounds.map { 1 + $0.endings.longest }.max() ?? 1 }
}
