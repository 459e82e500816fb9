// SPDX-License-Identifier: Apache-2.0

/// What became of a text, cut to the words that changed and a few around them.
package struct WordChange: Sendable, Equatable {
  package let old: String
  package let new: String
  /// How many words that stayed are shown on each side.
  private static let context = 4

  package init(from old: String, to new: String) {
    let (oldWords, newWords) = (old.split(separator: " "), new.split(separator: " "))
    let head = zip(oldWords, newWords).prefix { $0 == $1 }.count
    let most = min(oldWords.count, newWords.count) - head
    let tail = zip(oldWords.reversed(), newWords.reversed()).prefix(most).prefix { $0 == $1 }.count
    func cut(_ words: [Substring]) -> String {
      let start = max(0, head - Self.context)
      let end = min(words.count, words.count - tail + Self.context)
      return (start > 0 ? "…" : "") + words[start..<end].joined(separator: " ")
        + (end < words.count ? "…" : "")
    }
    self.old = cut(oldWords)
    self.new = cut(newWords)
  }
}
