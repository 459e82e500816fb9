// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import MarkdownSamples

@testable import PortalModel

/// One slip in one text of an entry.
struct Mutation {
  enum Kind: String, CaseIterable, Sendable {
    case number = "a number changed in one language"
    case link = "a link removed"
    case item = "a list item dropped"
    case term = "a term replaced by a forbidden form"
    case lookAlike = "a Latin letter in a Cyrillic word, or the reverse"
    case wording = "a passage reworded in one language"

    /// The rules that have to find it. The ledger finds every edit, so it counts only where nothing else can.
    var codes: Set<DiagnosticCode> {
      switch self {
      case .number: [.unequalFigures]
      case .link: [.unequalLinks]
      case .item: [.misalignedBlocks]
      case .term: [.forbiddenForm]
      case .lookAlike: [.mixedScriptWord, .unmarkedLanguage]
      case .wording: [.textsDisagree]
      }
    }
  }

  let sources: EntrySources
  let path: String
  /// The lines of the passage that was changed.
  let lines: ClosedRange<Int>
  let description: String

  /// `nil` if no place for it was found.
  init?(_ kind: Kind, of portal: RealPortal, _ random: inout SeededGenerator) {
    for _ in 0..<10_000 {
      guard let entry = portal.entries.randomElement(using: &random),
        let language = portal.portal.configuration.languages.randomElement(using: &random),
        let file = entry.texts[language]
      else { continue }
      let text = file.text(in: 0..<file.bytes.count)
      guard let edit = Edit(kind, text, of: entry, language, portal.portal, &random) else { continue }
      var mutated = text
      mutated.replaceSubrange(edit.range, with: edit.replacement)
      guard mutated != text else { continue }
      var texts = entry.texts
      texts[language] = SourceFile(path: file.path, text: mutated)
      sources = EntrySources(folder: entry.folder, facts: entry.facts, texts: texts)
      path = file.path
      let start = text[..<edit.range.lowerBound].count { $0 == "\n" } + 1
      lines = (edit.isInList ? Self.listStart(start, text) : start)...start
      description = "\(file.path):\(start): ‘\(text[edit.range])’ → ‘\(edit.replacement)’"
      return
    }
    return nil
  }

  /// The first line of the list in which a line stands: what is wrong with a list is said of the whole.
  private static func listStart(_ line: Int, _ text: String) -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var start = line
    while start > 1, !lines[start - 2].isEmpty { start -= 1 }
    return start
  }
}

/// Where a text is changed, and into what.
private struct Edit {
  let range: Range<String.Index>
  let replacement: String
  var isInList = false

  init?(
    _ kind: Mutation.Kind,
    _ text: String,
    of entry: EntrySources,
    _ language: LanguageTag,
    _ portal: Portal,
    _ random: inout SeededGenerator
  ) {
    let words = Self.words(of: text)
    switch kind {
    case .number:
      let numbers = words.flatMap { range in text[range].ranges(of: /\d+/) }
      guard let range = numbers.randomElement(using: &random), let number = Int(text[range]) else {
        return nil
      }
      self.init(range: range, replacement: String(number + Int.random(in: 1...9, using: &random)))
    case .link:
      let links = text.matches(of: /\[([^\]\[]*)\]\(\w+:[^)]*\)/)
      guard let link = links.randomElement(using: &random) else { return nil }
      self.init(range: link.range, replacement: String(link.1))
    case .item:
      let items = text.matches(of: /(?m)^(?:-|\d+\.) .*\n/)
      // A list of one item would be gone, and nothing with it.
      guard items.count > 1, let item = items.randomElement(using: &random) else { return nil }
      self.init(range: item.range, replacement: "", isInList: true)
    case .term:
      let found = words.flatMap { range in
        (portal.terms[language]?.matches(in: String(text[range])) ?? []).map { match in
          (match.term, Self.range(of: match.range, in: String(text[range]), at: range.lowerBound, of: text))
        }
      }
      guard let (term, range) = found.randomElement(using: &random),
        let form = portal.entry(term)?.texts[language]?.forbidden.filter({ !$0.contains("*") })
          .randomElement(using: &random),
        "term:\(entry.folder.name)" != term.description, !Self.isQuoted(range, in: text)
      else { return nil }
      self.init(range: range, replacement: form)
    case .lookAlike:
      let pairs: [Character: Character] = ["а": "a", "е": "e", "о": "o", "a": "а", "e": "е", "o": "о"]
      let letters = words.flatMap { range in
        text[range].indices.filter { pairs[text[$0]] != nil && Self.isInWord($0, text, range) }
      }
      guard let index = letters.randomElement(using: &random), let letter = pairs[text[index]] else {
        return nil
      }
      self.init(range: index..<text.index(after: index), replacement: String(letter))
    case .wording:
      let all = words.flatMap { range in text[range].ranges(of: /\p{L}{4,}/) }
      guard let range = all.randomElement(using: &random),
        let other = all.randomElement(using: &random)
      else { return nil }
      self.init(range: range, replacement: String(text[other]))
    }
  }

  private init(range: Range<String.Index>, replacement: String, isInList: Bool = false) {
    self.range = range
    self.replacement = replacement
    self.isInList = isInList
  }

  /// What a reader reads of a text: titles, summaries and bodies without addresses, anchors and marks of lists.
  private static func words(of text: String) -> [Range<String.Index>] {
    let parts = text.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return [] }
    let front = parts[1].matches(of: /(?m)^(?:title|short|summary): "?([^"\n]+)/).map {
      $0.1.startIndex..<$0.1.endIndex
    }
    let hidden = parts[2].ranges(of: /\]\([^)]*\)|\[\^\w+\]:?|^\d+\. |https?:\S+/.anchorsMatchLineEndings())
    var start = parts[2].startIndex
    var body: [Range<String.Index>] = []
    for range in hidden {
      body.append(start..<range.lowerBound)
      start = range.upperBound
    }
    return front + body + [start..<parts[2].endIndex]
  }

  private static func isQuoted(_ range: Range<String.Index>, in text: String) -> Bool {
    let start = text[..<range.lowerBound].lastIndex(of: "\n") ?? text.startIndex
    var quotations = Quotations()
    quotations.follow(text[start..<range.lowerBound])
    return quotations.isOpen
  }

  /// Whether a letter has a letter of its own script beside it, so that its word is mixed once it is changed.
  private static func isInWord(_ index: String.Index, _ text: String, _ range: Range<String.Index>) -> Bool {
    let after = text.index(after: index)
    return (index > range.lowerBound && text[text.index(before: index)].isLetter)
      || (after < range.upperBound && text[after].isLetter)
  }

  private static func range(
    of part: Range<String.Index>,
    in word: String,
    at start: String.Index,
    of text: String
  ) -> Range<String.Index> {
    let lower = text.index(start, offsetBy: word.distance(from: word.startIndex, to: part.lowerBound))
    return lower..<text.index(lower, offsetBy: word.distance(from: part.lowerBound, to: part.upperBound))
  }
}
