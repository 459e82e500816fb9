// SPDX-License-Identifier: Apache-2.0

/// How a language is written, as far as texts are checked for it.
package struct Orthography: Sendable {
  let script: Script
  /// Its letters in lower case, and those that it takes over with foreign words.
  let alphabet: ScalarSet
  /// Whether names and abbreviations keep a foreign script in its texts, without being marked.
  let takesForeignNames: Bool
  let quotation: QuotationMarks
  let repetition: Repetition
  /// Words, in lower case, and signs that have a space between them and the number after them.
  let wordsBeforeNumbers: Set<String>
  /// Words, in lower case, that have a space between them and the number before them.
  let wordsAfterNumbers: Set<String>
  /// Ends of words that have two spellings: the one that is not used here, in lower case, and the one that is.
  let respelledEndings: [String: String]
  /// The last letters of these spellings: few words end in one.
  let respelledLetters: ScalarSet

  init(
    script: Script,
    alphabet: String,
    takesForeignNames: Bool,
    quotation: QuotationMarks,
    repetition: Repetition,
    wordsBeforeNumbers: Set<String>,
    wordsAfterNumbers: Set<String>,
    respelledEndings: [String: String] = [:]
  ) {
    self.script = script
    self.alphabet = ScalarSet(alphabet.unicodeScalars)
    self.takesForeignNames = takesForeignNames
    self.quotation = quotation
    self.repetition = repetition
    self.wordsBeforeNumbers = Set(wordsBeforeNumbers.map { $0.lowercased() })
    self.wordsAfterNumbers = Set(wordsAfterNumbers.map { $0.lowercased() })
    self.respelledEndings = respelledEndings
    respelledLetters = ScalarSet(respelledEndings.keys.compactMap(\.unicodeScalars.last))
  }
}
