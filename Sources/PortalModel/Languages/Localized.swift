// SPDX-License-Identifier: Apache-2.0

/// One value per language, none of which is the default.
package struct Localized<Value> {
  /// In order, each with its value at the same index: a search through a few is sooner done than a hash.
  @usableFromInline var tags: [LanguageTag] = []
  @usableFromInline package private(set) var values: [Value] = []

  package init(_ values: [LanguageTag: Value] = [:]) {
    self.init(values.map { ($0, $1) })
  }

  /// Inlined, so that it is compiled for each kind of value.
  /// - Parameter values: in any order; of several for a language the last counts.
  @inlinable package init(_ values: [(LanguageTag, Value)]) {
    for (language, value) in values { self[language] = value }
  }

  /// Inlined as well.
  @inlinable package subscript(language: LanguageTag) -> Value? {
    get {
      for index in tags.indices where tags[index] == language { return values[index] }
      return nil
    }
    set {
      let index = tags.firstIndex { $0 >= language } ?? tags.count
      if index < tags.count, tags[index] == language {
        tags.remove(at: index)
        values.remove(at: index)
      }
      guard let newValue else { return }
      tags.insert(language, at: index)
      values.insert(newValue, at: index)
    }
  }

  package var languages: Set<LanguageTag> { Set(tags) }

  package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Localized<Other> {
    var mapped = Localized<Other>()
    mapped.tags = tags
    mapped.values = try values.map(transform)
    return mapped
  }
}

extension Localized: Sendable where Value: Sendable {}
extension Localized: Equatable where Value: Equatable {}
