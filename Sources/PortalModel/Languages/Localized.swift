// SPDX-License-Identifier: Apache-2.0

/// One value per language, none of which is the default.
package struct Localized<Value> {
  /// In the order of the tags: a search through a few is sooner done than a hash.
  private var versions: [Version]

  fileprivate struct Version {
    let language: LanguageTag
    var value: Value
  }

  package init(_ values: [LanguageTag: Value] = [:]) {
    versions = values.map { Version(language: $0, value: $1) }.sorted { $0.language < $1.language }
  }

  private init(_ versions: [Version]) {
    self.versions = versions
  }

  package subscript(language: LanguageTag) -> Value? {
    get { versions.first { $0.language == language }?.value }
    set {
      let index = versions.firstIndex { $0.language >= language } ?? versions.count
      let isThere = index < versions.count && versions[index].language == language
      versions.replaceSubrange(
        index..<index + (isThere ? 1 : 0),
        with: newValue.map { [Version(language: language, value: $0)] } ?? []
      )
    }
  }

  package var languages: Set<LanguageTag> { Set(versions.map(\.language)) }

  package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Localized<Other> {
    Localized<Other>(
      try versions.map { Localized<Other>.Version(language: $0.language, value: try transform($0.value)) }
    )
  }
}

extension Localized: Sendable where Value: Sendable {}
extension Localized.Version: Sendable where Value: Sendable {}
extension Localized: Equatable where Value: Equatable {}
extension Localized.Version: Equatable where Value: Equatable {}
