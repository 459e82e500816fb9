// SPDX-License-Identifier: Apache-2.0

/// Finds the terms of a glossary in the texts of one language.
///
/// A form is words with what stands between them, such as a space or a comma; a `*` at the end of a word means
/// any ending, for languages that inflect. Case does not count, nor whether a space binds. Where several
/// forms begin at a word, the one with the most words wins.
package struct TermIndex: Sendable {
  package struct Match: Equatable {
    package let term: EntryID
    package let range: Range<String.Index>
  }

  private struct Pattern {
    let term: EntryID
    let words: [Word]
    /// Before those of higher ranks.
    var rank = 0
  }

  private struct Word {
    /// In lower case, without the asterisk.
    let scalars: [Unicode.Scalar]
    let isStem: Bool
    /// What stands between this word and the one before it.
    let gap: [Unicode.Scalar]

    func matches(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
      guard isStem else { return scalars.elementsEqual(word) }
      // A mark makes another letter of the last one.
      let ending = word.dropFirst(scalars.count)
      return word.starts(with: scalars) && ending.first?.traits.contains(.mark) != true
    }
  }

  /// By the first letters of the first word; a stem may have one only. The longest pattern first.
  private let patterns: ByFirstLetters<[Pattern]>

  /// - Parameter forms: which words of a term are looked for.
  package init(
    _ terms: [Entry],
    in language: LanguageTag,
    by forms: (EntryText) -> [String] = { $0.forms }
  ) {
    var patterns: [Pattern] = []
    for term in terms {
      for form in term.texts[language].map(forms) ?? [] {
        let words = Self.pattern(form)
        patterns.append(Pattern(term: term.id, words: words))
      }
    }
    patterns.sort { ($1.words.count, $0.term) < ($0.words.count, $1.term) }
    for rank in patterns.indices { patterns[rank].rank = rank }
    var byLetters: [FirstLetters: [Pattern]] = [:]
    for pattern in patterns {
      if let letters = pattern.words.first.flatMap({ FirstLetters(of: $0.scalars) }) {
        byLetters[letters, default: []].append(pattern)
      }
    }
    self.patterns = ByFirstLetters(byLetters)
  }

  /// All terms in a text, from left to right, none within another.
  package func matches(in text: String) -> [Match] {
    guard !patterns.isEmpty else { return [] }
    let reading = TermReading(text)
    var matches: [Match] = []
    var index = 0
    while index < reading.words.count {
      if let pattern = pattern(at: index, in: reading) {
        let words = index..<index + pattern.words.count
        matches.append(Match(term: pattern.term, range: reading.range(of: words, in: text)))
        index = words.upperBound
      } else {
        index += 1
      }
    }
    return matches
  }

  private func pattern(at index: Int, in reading: TermReading) -> Pattern? {
    guard let start = FirstLetters(of: reading.word(index)) else { return nil }
    let short = pattern(at: index, in: reading, start.withoutSecond)
    guard start.second != nil, let long = pattern(at: index, in: reading, start) else { return short }
    return short.map { $0.rank < long.rank ? $0 : long } ?? long
  }

  private func pattern(at index: Int, in reading: TermReading, _ start: FirstLetters) -> Pattern? {
    patterns[start]?.first { pattern in
      guard index + pattern.words.count <= reading.words.count else { return false }
      return pattern.words.indices.allSatisfy { offset in
        let word = pattern.words[offset]
        return word.matches(reading.word(index + offset))
          && (offset == 0 || word.gap.elementsEqual(reading.gap(before: index + offset)))
      }
    }
  }

  /// The words of a form, by the same rule as those of a text.
  private static func pattern(_ form: String) -> [Word] {
    let reading = TermReading(form)
    return reading.words.indices.map { index in
      let gap = index == 0 ? [] : reading.gap(before: index)
      return Word(
        scalars: Array(reading.word(index)),
        isStem: reading.scalars[reading.words[index].upperBound...].first == "*",
        // The asterisk is the form's own.
        gap: Array(gap.first == "*" ? gap.dropFirst() : gap)
      )
    }
  }
}
