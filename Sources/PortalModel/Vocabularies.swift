// SPDX-License-Identifier: Apache-2.0

/// The closed lists of words out of which facts are made. Each word has its names in the interface
/// strings, so a portal can have others.
package struct Vocabularies: Sendable, Equatable {
  /// What an event is about.
  package let themes: [String]
  /// How strongly the parties bind themselves.
  package let verbs: [String]

  package init(themes: [String] = [], verbs: [String] = []) {
    self.themes = themes
    self.verbs = verbs
  }
}
