// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// Where each word of one language stands, and by which rules its key is found: the index of a search.
///
/// All words of all documents stand in one row, with a free place behind each text, such as a title. So a place
/// tells its text by the places where texts start, and words that follow each other have neighbouring places.
struct SearchWords: Encodable {
  let language: String
  let rules: WordRules
  /// The folders of the documents' pages below the language, apart by spaces.
  let documents: String
  /// Names of the portal's parties that mean the same, as their words: one group for each party.
  let synonyms: [[String]]
  /// Of which field each text is, as one digit. A document has at least one text of each field, in their order;
  /// so the next one begins where the digits fall.
  let fields: String
  /// Where each text starts, and where the last one ends.
  let starts: String
  /// Words by their keys: groups apart by spaces, each a key and its words apart by slashes. A key, and each word,
  /// is written as the number of characters it shares with what stands before it, to the base 36, and the rest.
  let words: String
  /// For each word in that order the places where it stands, apart by spaces.
  let places: String

  init(_ documents: [SearchDocument], _ context: ViewContext) {
    let language = context.language
    var row = Row()
    for document in documents {
      let texts = document.texts(context)
      for field in SearchDocument.Field.allCases { row.append(texts[field] ?? [], of: field) }
    }
    let rules = language.profile.wordRules
    let keys = WordKeys(rules)
    let groups = Dictionary(grouping: row.places.keys) { keys.key($0) }
      .map { (key: $0.key, words: $0.value.sorted(by: Self.precedes)) }
      .sorted { Self.precedes($0.key, $1.key) }
    self.language = language.tag.rawValue
    self.rules = rules
    self.documents = documents.map(\.page.folder).joined(separator: " ")
    synonyms = context.portal.configuration.parties.map { Self.phrases($0.allNames) }
    fields = row.fields
    starts = CompactNumber.text(rising: row.starts + [row.end])
    words = Self.frontCoded(groups)
    places = groups.flatMap(\.words)
      .map { CompactNumber.text(rising: row.places[$0] ?? []) }
      .joined(separator: " ")
  }

  /// Names as their words, without those that differ in case only.
  private static func phrases(_ names: [String]) -> [String] {
    var phrases: [String] = []
    for name in names {
      let phrase = WordKeys.words(of: name).joined(separator: " ")
      if !phrases.contains(phrase) { phrases.append(phrase) }
    }
    return phrases
  }

  /// The words of all documents, one after the other.
  private struct Row {
    var places: [String: [Int]] = [:]
    var fields = ""
    var starts: [Int] = []
    var end = 0

    mutating func append(_ texts: [String], of field: SearchDocument.Field) {
      for text in texts.isEmpty ? [""] : texts {
        fields += String(field.rawValue)
        starts.append(end)
        for word in WordKeys.words(of: text) {
          places[word, default: []].append(end)
          end += 1
        }
        end += 1
      }
    }
  }

  /// The same order on every machine.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private static func frontCoded(_ groups: [(key: String, words: [String])]) -> String {
    var last = ""
    var lines: [String] = []
    for group in groups {
      var parts: [String] = []
      var before = last
      for word in [group.key] + group.words {
        parts.append(rest(of: word, after: before))
        before = word
      }
      lines.append(parts.joined(separator: "/"))
      last = group.key
    }
    return lines.joined(separator: " ")
  }

  /// Lengths are counted in UTF-16, as scripts do.
  private static func rest(of word: String, after last: String) -> String {
    let shared = zip(word.unicodeScalars, last.unicodeScalars).prefix { $0 == $1 }.prefix(17).count
    let start = word.unicodeScalars.index(word.startIndex, offsetBy: shared)
    let length = word[..<start].utf16.count
    return String(length, radix: 36) + word[start...]
  }
}
