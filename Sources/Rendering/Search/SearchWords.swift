// SPDX-License-Identifier: Apache-2.0

import Foundation
import PortalModel

/// Where each word of one language stands, and by which rules its key is found: the index of a search as it is
/// published.
struct SearchWords: Encodable {
  let language: String
  let rules: WordRules
  /// The folders of the documents' pages below the language, apart by spaces.
  let documents: String
  /// Names of the portal's parties that mean the same, as their words: one group for each party.
  let synonyms: [[String]]
  /// Of which field each text is, as one digit.
  let fields: String
  /// Where each text starts, and where the last one ends.
  let starts: String
  /// Words by their keys: groups apart by spaces, each a key and its words apart by slashes. A key is coded after the
  /// one before, and each word after what stands before it (`FrontCoding`).
  let words: String
  /// For each word in that order the places where it stands, apart by spaces.
  let places: String

  /// - Parameter earlier: the file as it was published before: only documents that changed are read then.
  init(_ documents: [SearchDocument], _ context: ViewContext, after earlier: EarlierFile? = nil) {
    let language = context.language
    let folders = documents.map(\.page.folder).joined(separator: " ")
    let keys = WordKeys(language.profile.wordRules)
    let index: SearchIndex
    if let earlier, let bytes = earlier.bytes, var last = SearchIndex(readFrom: bytes, of: folders) {
      let changed = earlier.changed.entries
      for (number, document) in documents.enumerated() where document.isAbout(oneOf: changed) {
        last.replace(number, with: SearchRow([document], context), keys)
      }
      index = last
    } else {
      index = SearchIndex(SearchRow(documents, context), keys)
    }
    self.language = language.tag.rawValue
    rules = language.profile.wordRules
    self.documents = folders
    synonyms = context.portal.configuration.parties.map { Self.phrases($0.allNames) }
    fields = String(decoding: index.fields, as: UTF8.self)
    starts = CompactNumber.text(rising: index.starts + [index.end])
    words = Self.frontCoded(index.groups)
    places = Self.places(index.groups)
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

  private static func frontCoded(_ groups: [SearchIndex.Group]) -> String {
    var text: [UInt8] = []
    var last: [UInt8] = []
    for group in groups {
      if !text.isEmpty { text.append(UInt8(ascii: " ")) }
      let key = Array(group.key.utf8)
      FrontCoding.append(key, after: last, to: &text)
      last = key
      var before = key
      for word in group.words {
        let word = Array(word.text.utf8)
        text.append(UInt8(ascii: "/"))
        FrontCoding.append(word, after: before, to: &text)
        before = word
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func places(_ groups: [SearchIndex.Group]) -> String {
    var text: [UInt8] = []
    for group in groups {
      for word in group.words {
        if !text.isEmpty { text.append(UInt8(ascii: " ")) }
        CompactNumber.append(rising: word.places, to: &text)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension SearchIndex {
  /// What is read of a file that was published.
  private struct Published: Decodable {
    let documents: String
    let fields: String
    let starts: String
    let words: String
    let places: String
  }

  /// - Parameter documents: those that are to stand in it.
  /// - Returns: `nil` if others do, or it can't be read.
  fileprivate init?(readFrom bytes: [UInt8], of documents: String) {
    guard let file = try? JSONDecoder().decode(Published.self, from: Data(bytes)),
      file.documents == documents,
      let starts = CompactNumber.numbers(rising: file.starts.utf8), let end = starts.last,
      let groups = Self.groups(Array(file.words.utf8), places: Array(file.places.utf8)),
      starts.count == file.fields.utf8.count + 1
    else { return nil }
    self.init(fields: Array(file.fields.utf8), starts: starts.dropLast(), end: end, groups: groups)
  }

  private static func groups(_ words: [UInt8], places: [UInt8]) -> [Group]? {
    var lists = places.split(separator: UInt8(ascii: " "))[...]
    var groups: [Group] = []
    var last: [UInt8] = []
    for group in words.split(separator: UInt8(ascii: " ")) {
      let parts = group.split(separator: UInt8(ascii: "/"))
      guard let first = parts.first, let key = FrontCoding.word(first, after: last) else { return nil }
      var before = key
      var found: [Word] = []
      found.reserveCapacity(parts.count - 1)
      for part in parts.dropFirst() {
        guard let word = FrontCoding.word(part, after: before), let list = lists.popFirst(),
          let places = CompactNumber.numbers(rising: list)
        else { return nil }
        found.append(Word(text: String(decoding: word, as: UTF8.self), places: places))
        before = word
      }
      groups.append(Group(key: String(decoding: key, as: UTF8.self), words: found))
      last = key
    }
    return lists.isEmpty ? groups : nil
  }
}
