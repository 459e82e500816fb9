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

  /// By the first letter of the first word, since a stem may have no more; the longest pattern first.
  private let patterns: [Unicode.Scalar: [Pattern]]

  /// - Parameter forms: which words of a term are looked for.
  package init(
    _ terms: [Entry],
    in language: LanguageTag,
    by forms: (EntryText) -> [String] = { $0.forms }
  ) {
    var patterns: [Unicode.Scalar: [Pattern]] = [:]
    for term in terms {
      for form in term.texts[language].map(forms) ?? [] {
        let words = Self.pattern(form)
        guard let first = words.first?.scalars.first else { continue }
        patterns[first, default: []].append(Pattern(term: term.id, words: words))
      }
    }
    self.patterns = patterns.mapValues { $0.sorted { ($1.words.count, $0.term) < ($0.words.count, $1.term) } }
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
    guard let first = reading.word(index).first else { return nil }
    return patterns[first]?.first { pattern in
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
