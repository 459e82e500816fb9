// SPDX-License-Identifier: Apache-2.0

/// Where a word that stands twice in a row is a slip.
enum Repetition: Sendable {
  /// Everywhere but with these words, in lower case.
  case isSlip(except: Set<String>)
  /// In a language that spaces syllables and doubles them to form words: with these syllables, in lower case,
  /// which never form one, and with any two different syllables that stand twice in a row.
  case isSlipOfSyllables(Set<String>)
}
