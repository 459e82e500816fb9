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
    let text: String
    let isStem: Bool
    /// What stands between this word and the one before it.
    let gap: String

    func matches(_ word: String) -> Bool { isStem ? word.hasPrefix(text) : word == text }
  }

  /// By the first letter of the first word, the longest pattern first.
  private let patterns: [String: [Pattern]]

  /// - Parameter forms: which words of a term are looked for.
  package init(
    _ terms: [Entry],
    in language: LanguageTag,
    by forms: (EntryText) -> [String] = { $0.forms }
  ) {
    var patterns: [String: [Pattern]] = [:]
    for term in terms {
      for form in term.texts[language].map(forms) ?? [] {
        let words = Self.pattern(form)
        guard let first = words.first else { continue }
        patterns[Self.key(first.text), default: []].append(Pattern(term: term.id, words: words))
      }
    }
    self.patterns = patterns.mapValues { $0.sorted { ($1.words.count, $0.term) < ($0.words.count, $1.term) } }
  }

  /// All terms in a text, from left to right, none within another.
  package func matches(in text: String) -> [Match] {
    guard !patterns.isEmpty else { return [] }
    let words = Self.words(of: text)
    var matches: [Match] = []
    var index = 0
    while index < words.count {
      if let pattern = pattern(at: index, of: words, in: text) {
        let last = words[index + pattern.words.count - 1]
        matches.append(
          Match(term: pattern.term, range: words[index].range.lowerBound..<last.range.upperBound)
        )
        index += pattern.words.count
      } else {
        index += 1
      }
    }
    return matches
  }

  private typealias TextWord = (text: String, range: Range<String.Index>)

  private func pattern(at index: Int, of words: [TextWord], in text: String) -> Pattern? {
    patterns[Self.key(words[index].text)]?.first { pattern in
      guard index + pattern.words.count <= words.count else { return false }
      return pattern.words.enumerated().allSatisfy { offset, word in
        word.matches(words[index + offset].text)
          && (offset == 0
            || word.gap
              == Self.gap(
                text,
                words[index + offset - 1].range.upperBound,
                words[index + offset].range.lowerBound
              ))
      }
    }
  }

  private static func gap(_ text: String, _ start: String.Index, _ end: String.Index) -> String {
    String(text[start..<end].map { $0 == "\u{00A0}" ? " " : $0 })
  }

  /// The words of a form, by the same rule as those of a text.
  private static func pattern(_ form: String) -> [Word] {
    var end: String.Index?
    return words(of: form).map { word in
      let isStem = form[word.range.upperBound...].first == "*"
      defer { end = isStem ? form.index(after: word.range.upperBound) : word.range.upperBound }
      return Word(
        text: word.text,
        isStem: isStem,
        gap: end.map { gap(form, $0, word.range.lowerBound) } ?? ""
      )
    }
  }

  /// One letter, since a stem may have no more.
  private static func key(_ word: String) -> String { String(word.prefix(1)) }

  /// Runs of letters, digits and hyphens, in lower case.
  private static func words(of text: String) -> [TextWord] {
    var words: [TextWord] = []
    var start: String.Index?
    for index in text.indices {
      let character = text[index]
      if character.isLetter || character.isNumber || character == "-" {
        start = start ?? index
      } else if let first = start {
        words.append((text[first..<index].lowercased(), first..<index))
        start = nil
      }
    }
    if let start { words.append((text[start...].lowercased(), start..<text.endIndex)) }
    return words
  }
}
