// SPDX-License-Identifier: Apache-2.0

import Markdown
import PortalModel

/// Finds where a text may link its terms: never within headings, quotations, words of another language, code or
/// other links, where a link would be in the way. Which of these places get their links is known on the page,
/// where each term has one.
struct LinkableTerms {
  private let index: TermIndex?
  /// Whether what is written now may have such links.
  var areLinked = true
  /// Those of the block that is written.
  private var quotations = Quotations()
  /// Each term that was found, once, by its number.
  private(set) var found: [EntryID] = []

  init(_ index: TermIndex?) {
    self.index = index
  }

  /// A quotation that is never closed ends with its block.
  mutating func beginBlock() {
    quotations = Quotations()
  }

  /// The terms in the next words of the block, outside quotations.
  mutating func next(in text: String) -> [TermIndex.Match] {
    guard areLinked, let index else { return [] }
    var matches: [TermIndex.Match] = []
    // Up to where quotation marks were followed.
    var followed = text.startIndex
    for match in index.matches(in: text) {
      quotations.follow(text[followed..<match.range.lowerBound])
      followed = match.range.upperBound
      if !quotations.isOpen { matches.append(match) }
    }
    quotations.follow(text[followed...])
    return matches
  }

  /// Words without links may still begin or end a quotation.
  mutating func pass(_ inlines: [Inline]) {
    guard areLinked, index != nil else { return }
    quotations.follow(inlines.plainText[...])
  }

  mutating func number(of term: EntryID) -> Int {
    if let number = found.firstIndex(of: term) { return number }
    found.append(term)
    return found.count - 1
  }
}
