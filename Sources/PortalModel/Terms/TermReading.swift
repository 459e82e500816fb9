// SPDX-License-Identifier: Apache-2.0

/// A text or a form of a term as terms are found in it: in lower case, with plain spaces, and with its words
/// marked. Words are runs of letters, digits and hyphens.
struct TermReading {
  private(set) var scalars: [Unicode.Scalar] = []
  /// Indices of scalars.
  private(set) var words: [Range<Int>] = []
  /// Where each scalar stands in the text, in UTF-8; behind the last, the end of the text.
  private var offsets: [Int] = []

  init(_ text: String) {
    let table = ScalarTable.shared
    let count = text.utf8.count
    scalars.reserveCapacity(count)
    offsets.reserveCapacity(count + 1)
    var offset = 0
    var start: Int?
    for scalar in text.unicodeScalars {
      let traits = table.traits(of: scalar)
      let isInWord =
        !traits.isDisjoint(with: [.letter, .number]) || scalar == "-"
        || (start != nil && traits.contains(.mark))
      if isInWord, start == nil { start = scalars.count }
      if !isInWord, let first = start {
        words.append(first..<scalars.count)
        start = nil
      }
      append(scalar, at: offset, table)
      offset += UTF8.width(scalar)
    }
    if let start { words.append(start..<scalars.count) }
    offsets.append(offset)
  }

  private mutating func append(_ scalar: Unicode.Scalar, at offset: Int, _ table: ScalarTable) {
    if let lowercase = scalar == "\u{00A0}" ? " " : table.lowercase(of: scalar) {
      scalars.append(lowercase)
      offsets.append(offset)
    } else {
      for lowercase in scalar.properties.lowercaseMapping.unicodeScalars {
        scalars.append(lowercase)
        offsets.append(offset)
      }
    }
  }

  func word(_ index: Int) -> ArraySlice<Unicode.Scalar> { scalars[words[index]] }

  /// What stands between a word and the one before it.
  func gap(before index: Int) -> ArraySlice<Unicode.Scalar> {
    scalars[words[index - 1].upperBound..<words[index].lowerBound]
  }

  /// Where words stand in the text that was read.
  func range(of words: Range<Int>, in text: String) -> Range<String.Index> {
    func index(_ scalar: Int) -> String.Index {
      text.utf8.index(text.startIndex, offsetBy: offsets[scalar])
    }
    return index(self.words[words.lowerBound].lowerBound)..<index(self.words[words.upperBound - 1].upperBound)
  }
}
