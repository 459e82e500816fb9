// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Brings words to keys by the rules of a language. `Templates/assets/pages/search/keys.js` does the same by the same
/// rules; a test in the browser compares both on every word of the portal.
package struct WordKeys: Sendable {
  private let letters: [Unicode.Scalar: String]
  private let script: [Unicode.Scalar: String]
  private let ends: [String: String]
  private let words: [String: String]
  /// By their length, longest first.
  private let endings: [(length: Int, replacements: [String: String])]

  package init(_ rules: WordRules) {
    self.init(
      letters: rules.letters,
      script: rules.script,
      ends: rules.ends,
      words: rules.words,
      endings: rules.endings
    )
  }

  init(
    letters: [String: String] = [:],
    script: [String: String],
    ends: [String: String],
    words: [String: String] = [:],
    endings: [String: String] = [:]
  ) {
    self.letters = Self.byScalar(letters)
    self.script = Self.byScalar(script)
    self.ends = ends
    self.words = words
    self.endings = Dictionary(grouping: endings) { $0.key.count }
      .sorted { $0.key > $1.key }
      .map { ($0.key, Dictionary($0.value.map { ($0.key, $0.value) }) { first, _ in first }) }
  }

  private static func byScalar(_ table: [String: String]) -> [Unicode.Scalar: String] {
    Dictionary(table.compactMap { key, value in key.unicodeScalars.first.map { ($0, value) } }) { first, _ in
      first
    }
  }

  // MARK: Words

  /// The words of a text in the order in which they stand: runs of letters, marks and digits, in lower case and
  /// Unicode's composed form (NFC). Hyphens and apostrophes part them.
  package static func words(of text: String) -> [String] {
    let table = ScalarTable.shared
    func isOfWord(_ scalar: Unicode.Scalar) -> Bool { table.traits(of: scalar).contains(.searchable) }
    let scalars = text.unicodeScalars
    var words: [String] = []
    var start = scalars.startIndex
    while let first = scalars[start...].firstIndex(where: isOfWord) {
      let end = scalars[first...].firstIndex { !isOfWord($0) } ?? scalars.endIndex
      let word = Substring(scalars[first..<end])
      let lower = word.lowercase
      words.append(
        word.unicodeScalars.allSatisfy(\.isComposed) ? lower : lower.precomposedStringWithCanonicalMapping
      )
      start = end
    }
    return words
  }

  // MARK: Keys

  /// A word without the marks of its Latin letters: “đối” is “doi”, „йод“ stays.
  package func folded(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word }
    var bare = String.UnicodeScalarView()
    var isMarkable = false
    for scalar in word.decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.isMark {
        if !isMarkable { bare.append(scalar) }
      } else {
        bare.append(scalar)
        isMarkable = WordRules.markedRanges.contains { $0.contains(scalar) }
      }
    }
    let composed = String(bare).precomposedStringWithCanonicalMapping
    return letters.isEmpty ? composed : composed.unicodeScalars.map { letters[$0] ?? String($0) }.joined()
  }

  /// A folded word in Latin letters, by the rule for the whole word, else for its end, else letter by letter.
  package func latin(_ folded: String) -> String {
    if script.isEmpty || folded.utf8.allSatisfy({ $0 < 0x80 }) { return folded }
    if let word = words[folded] { return word }
    for (end, written) in ends where folded.hasSuffix(end) {
      return spelled(folded.dropLast(end.count)) + written
    }
    return spelled(folded[...])
  }

  private func spelled(_ letters: Substring) -> String {
    letters.unicodeScalars.map { script[$0] ?? String($0) }.joined()
  }

  /// What all forms of a word share: folded, in Latin letters, without endings. The longest ending that leaves
  /// enough of the word is taken off, over and over, until none is left or one is kept.
  package func key(_ word: String) -> String {
    var key = latin(folded(word))
    while let shorter = withoutEnding(key) { key = shorter }
    return key
  }

  private func withoutEnding(_ word: String) -> String? {
    let count = word.unicodeScalars.count
    for (length, replacements) in endings where count - length >= WordRules.shortestStem {
      let ending = String(word.suffix(length))
      guard let replacement = replacements[ending] else { continue }
      return replacement == ending ? nil : word.dropLast(length) + replacement
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether it is composed with nothing but marks: Latin and Cyrillic letters.
  fileprivate var isComposed: Bool {
    switch value {
    case 0..<0x250, 0x400..<0x483, 0x48A..<0x530, 0x1E00..<0x1F00: true
    default: false
    }
  }

  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
