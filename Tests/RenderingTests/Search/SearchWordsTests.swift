// SPDX-License-Identifier: Apache-2.0

import PortalModel
import Testing

@testable import Rendering

@Suite struct SearchWordsTests {
  /// The words of each text, read back from the index by the rules of its format, and each word's key.
  private func read(_ words: SearchWords) throws -> (
    texts: [(field: Int, words: [String])], keys: [String: String]
  ) {
    let starts = CompactNumberTests.numbers(words.starts)
    var row = [String?](repeating: nil, count: try #require(starts.last))
    var keys: [String: String] = [:]
    var lists = words.places.split(separator: " ")[...]
    var last = ""
    for group in words.words.split(separator: " ") {
      var before = last
      var parts: [String] = []
      for part in group.split(separator: "/") {
        let shared = try #require(Int(part.prefix(1), radix: 36))
        before = String(decoding: Array(before.utf16.prefix(shared)), as: UTF16.self) + part.dropFirst()
        parts.append(before)
      }
      last = parts[0]
      for word in parts.dropFirst() {
        keys[word] = last
        let list = lists.popFirst()
        for place in CompactNumberTests.numbers(try #require(list)) {
          #expect(row[place] == nil)
          row[place] = word
        }
      }
    }
    #expect(lists.isEmpty)
    let fields = words.fields.compactMap(\.wholeNumberValue)
    #expect(fields.count + 1 == starts.count)
    let texts = fields.enumerated().map { number, field in
      (field: field, words: row[starts[number]..<starts[number + 1] - 1].compactMap(\.self))
    }
    return (texts, keys)
  }

  @Test func whatIsWrittenIsRead() throws {
    let site = SearchPortal.site()
    for language in site.portal.languages {
      let words = try #require(SearchPortal.words(of: site, in: language.tag.rawValue))
      let (texts, keys) = try read(words)
      let context = ViewContext(site: site, language: language)
      let expected = SearchDocument.all(context).flatMap { document in
        let texts = document.texts(context)
        return SearchDocument.Field.allCases.flatMap { field in
          (texts[field] ?? [""]).map { (field: field.rawValue, words: WordKeys.words(of: $0)) }
        }
      }
      .filter { !$0.words.isEmpty }
      let found = texts.filter { !$0.words.isEmpty }
      #expect(found.map(\.words) == expected.map(\.words))
      #expect(found.map(\.field) == expected.map(\.field))
      let rules = WordKeys(language.profile.wordRules)
      #expect(keys.allSatisfy { $0.value == rules.key($0.key) })
      #expect(!keys.isEmpty)
    }
  }

  /// A document has a text of each field, so that the next one begins where fields fall.
  @Test func documentsAreTold() throws {
    let site = SearchPortal.site()
    let words = try #require(SearchPortal.words(of: site, in: "bg"))
    let fields = words.fields.compactMap(\.wholeNumberValue)
    let falls = zip(fields, fields.dropFirst()).count { $1 < $0 }
    #expect(falls + 1 == words.documents.split(separator: " ").count)
  }

  @Test func wordsOfAllFieldsAreThere() throws {
    let words = try #require(SearchPortal.words(of: SearchPortal.site(), in: "vi"))
    let found = Set(try read(words).keys.keys)
    #expect(
      found.isSuperset(of: ["12", "i", "đối", "мир", "đôi", "short", "abc", "old", "two", "words", "note"])
    )
  }

  @Test func keysAreSharedByForms() throws {
    let words = try #require(SearchPortal.words(of: SearchPortal.site(), in: "vi"))
    let keys = try read(words).keys
    #expect(keys["đối"] == "doi" && keys["đôi"] == "doi" && keys["мир"] == "мир")
  }
}
