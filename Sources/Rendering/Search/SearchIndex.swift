// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// Where each word of one language stands, before it is written or after it was read.
///
/// All words of all documents stand in one row, with a free place behind each text, such as a title. So a place
/// tells its text by the places where texts start, and words that follow each other have neighbouring places.
struct SearchIndex: Equatable {
  struct Word: Equatable {
    let text: String
    /// They rise.
    var places: [Int]
  }

  /// The words that have one key.
  struct Group: Equatable {
    let key: String
    /// In the order of their bytes, as groups are in that of their keys.
    var words: [Word]
  }

  /// Of which field each text is, as digits. A document has at least one text of each field, in their order; so
  /// the next one begins where the digits fall.
  private(set) var fields: [UInt8]
  private(set) var starts: [Int]
  private(set) var end: Int
  private(set) var groups: [Group]

  init(fields: [UInt8], starts: [Int], end: Int, groups: [Group]) {
    self.fields = fields
    self.starts = starts
    self.end = end
    self.groups = groups
  }

  init(_ row: SearchRow, _ keys: WordKeys) {
    fields = row.fields
    starts = row.starts
    end = row.end
    groups = Dictionary(grouping: row.places) { keys.key($0.key) }
      .map { key, words in
        Group(
          key: key,
          words: words.map { Word(text: $0.key, places: $0.value) }.sorted { $0.text.precedes($1.text) }
        )
      }
      .sorted { $0.key.precedes($1.key) }
  }

  // MARK: One document

  /// Puts new texts in the place of those of one document.
  /// - Parameters:
  ///   - number: the document's, from 0.
  ///   - row: its texts alone.
  mutating func replace(_ number: Int, with row: SearchRow, _ keys: WordKeys) {
    let firsts = fields.indices.filter { $0 == 0 || fields[$0] < fields[$0 - 1] } + [fields.count]
    guard firsts.indices.contains(number + 1) else { return }
    let texts = firsts[number]..<firsts[number + 1]
    let start = starts[texts.lowerBound]
    let stop = texts.upperBound < starts.count ? starts[texts.upperBound] : end
    let shift = row.end - (stop - start)
    fields.replaceSubrange(texts, with: row.fields)
    let before = starts[..<texts.lowerBound]
    let after = starts[texts.upperBound...].map { $0 + shift }
    starts = before + row.starts.map { start + $0 } + after
    end += shift
    var new = row.places
    for group in groups.indices {
      for word in groups[group].words.indices {
        let own = new.removeValue(forKey: groups[group].words[word].text) ?? []
        groups[group].words[word].replace(start..<stop, with: own, movingRestBy: shift)
      }
      groups[group].words.removeAll { $0.places.isEmpty }
    }
    groups.removeAll { $0.words.isEmpty }
    for (text, places) in new {
      insert(Word(text: text, places: places.map { start + $0 }), under: keys.key(text))
    }
  }

  private mutating func insert(_ word: Word, under key: String) {
    let place = groups.firstIndex { !$0.key.precedes(key) } ?? groups.count
    if place == groups.count || groups[place].key != key {
      groups.insert(Group(key: key, words: []), at: place)
    }
    let position = groups[place].words.firstIndex { !$0.text.precedes(word.text) }
    groups[place].words.insert(word, at: position ?? groups[place].words.count)
  }
}

extension SearchIndex.Word {
  fileprivate mutating func replace(_ range: Range<Int>, with own: [Int], movingRestBy shift: Int) {
    let first = places.firstPlace(from: range.lowerBound)
    let next = places.firstPlace(from: range.upperBound)
    if shift != 0 { for index in next..<places.count { places[index] += shift } }
    guard first < next || !own.isEmpty else { return }
    places.replaceSubrange(first..<next, with: own.lazy.map { range.lowerBound + $0 })
  }
}

extension [Int] {
  /// The index of the first that is not below a place; they rise.
  fileprivate func firstPlace(from place: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension String {
  /// The same order on every machine.
  func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
