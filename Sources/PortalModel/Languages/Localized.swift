// SPDX-License-Identifier: Apache-2.0

/// One value per language, none of which is the default.
package struct Localized<Value> {
  private var values: [LanguageTag: Value]

  package init(_ values: [LanguageTag: Value] = [:]) {
    self.values = values
  }

  package subscript(language: LanguageTag) -> Value? {
    get { values[language] }
    set { values[language] = newValue }
  }

  package var languages: Set<LanguageTag> { Set(values.keys) }

  package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Localized<Other> {
    Localized<Other>(try values.mapValues(transform))
  }
}

extension Localized: Sendable where Value: Sendable {}
extension Localized: Equatable where Value: Equatable {}
