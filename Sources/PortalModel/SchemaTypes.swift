// SPDX-License-Identifier: Apache-2.0

/// What the words of the portal's vocabularies are called at schema.org, as far as it has a name for them.
package struct SchemaTypes: Sendable, Equatable {
  /// The vocabularies whose words may have one: types of instruments and of organisations are types there, a
  /// status of an instrument is its legal force.
  static let vocabularies = [Vocabulary.instrumentType, .organisationType, .instrumentStatus]

  private let names: [Vocabulary: [String: String]]

  init(_ names: [Vocabulary: [String: String]] = [:]) {
    self.names = names
  }

  package func name(of word: String, in vocabulary: Vocabulary) -> String? { names[vocabulary]?[word] }
}
