// SPDX-License-Identifier: Apache-2.0

/// How the words of a language are brought to keys, so that a search finds them in any spelling: without
/// marks, in Latin letters, with another ending.
///
/// Plain data, since two programs follow it: `WordKeys`, and the script of the search, to which it is published
/// with the index. What the fields mean is said by `WordKeys`.
package struct WordRules: Sendable, Equatable, Encodable {
  /// Letters that are no combination of a letter and a mark but are typed as others: đ as d.
  let letters: [String: String]
  /// The letters of another script in Latin ones, one by one.
  let script: [String: String]
  /// The ends of words whose letters are written otherwise than one by one.
  let ends: [String: String]
  /// Words that are written otherwise than by their letters.
  let words: [String: String]
  /// Endings, in Latin letters, and what stands for them in a key. One that stands for itself is kept.
  let endings: [String: String]

  /// - Parameter endings: in the language's own script.
  init(
    letters: [String: String] = [:],
    script: [String: String] = [:],
    ends: [String: String] = [:],
    words: [String: String] = [:],
    endings: [String: String] = [:]
  ) {
    self.letters = Self.strokes.merging(letters) { _, own in own }
    self.script = script
    self.ends = ends
    self.words = words
    let keys = WordKeys(script: script, ends: ends)
    self.endings = Dictionary(endings.map { (keys.latin($0.key), keys.latin($0.value)) }) { first, _ in first
    }
  }

  /// Marks are dropped behind these letters and no others: й is not и with a mark, as ợ is o with two. Written
  /// as within the brackets of a regular expression.
  static let markedLetters = "a-zß-ɏ"
  static let markedRanges: [ClosedRange<Unicode.Scalar>] = ["a"..."z", "ß"..."ɏ"]

  /// An ending is taken off only where as many letters stay.
  static let shortestStem = 3

  /// Latin letters with strokes, ligatures and such, of which Unicode has no decomposition.
  private static let strokes = [
    "đ": "d", "ð": "d", "ł": "l", "ø": "o", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i",
    "þ": "th",
    // A Greek sigma at the end of a word is no other letter.
    "ς": "σ",
  ]

  private enum CodingKeys: CodingKey {
    case letters, script, ends, words, endings, markedLetters, shortestStem
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(letters, forKey: .letters)
    try container.encode(script, forKey: .script)
    try container.encode(ends, forKey: .ends)
    try container.encode(words, forKey: .words)
    try container.encode(endings, forKey: .endings)
    try container.encode(Self.markedLetters, forKey: .markedLetters)
    try container.encode(Self.shortestStem, forKey: .shortestStem)
  }
}
