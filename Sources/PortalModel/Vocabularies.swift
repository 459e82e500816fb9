// SPDX-License-Identifier: Apache-2.0

/// A closed list of words out of which facts are made. The words are the portal's own, in portal.yml; each
/// has its name in the interface strings as `VOCABULARY-WORD`.
package enum Vocabulary: String, Sendable, Hashable, CaseIterable {
  /// What an event is about.
  case theme
  /// How strongly the parties bind themselves.
  case verb
  /// How far a commitment has come, by public evidence.
  case state
  case instrumentType = "instrument-type"
  case instrumentStatus = "instrument-status"
  case organisationType = "organisation-type"
  case organisationStatus = "organisation-status"
  /// On whose side an organisation stands.
  case side
  /// Where something was signed.
  case place
  /// How well a term is attested in all languages.
  case basis
  /// What editors do to an entry.
  case change

  /// The key of the interface string that names a word.
  package func stringKey(_ word: String) -> String { "\(rawValue)-\(word)" }
}

/// The words of each vocabulary, in the order in which lists show them.
package struct Vocabularies: Sendable, Equatable {
  private let words: [Vocabulary: [String]]

  package init(_ words: [Vocabulary: [String]] = [:]) {
    self.words = words
  }

  package subscript(vocabulary: Vocabulary) -> [String] { words[vocabulary] ?? [] }

  /// The keys of the interface strings that name all words.
  package var stringKeys: [String] {
    Vocabulary.allCases.flatMap { vocabulary in self[vocabulary].map(vocabulary.stringKey) }
  }
}
