// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
private import Markdown

/// Reads `portal.yml`.
package struct PortalConfigurationParser {
  package static let fileName = "portal.yml"
  /// The United Nations have six, the European Union has twenty-four.
  private static let mostLanguages = 64

  package init() {}

  package func parse(_ file: SourceFile) -> Diagnosed<PortalConfiguration> {
    var diagnostics = SourceFileCheck.diagnostics(file)
    let node = YAMLParser().parse(file, in: diagnostics.hasErrors ? 0..<0 : nil).collect(into: &diagnostics)
    var reader = FactReader(node, in: file, describing: "\(Self.fileName)")
    let languages = languages(&reader)
    let vocabularies = vocabularies(&reader)
    let configuration = PortalConfiguration(
      languages: languages,
      baseURL: baseURL(&reader),
      title: reader.required("title", localized(&reader, "title", in: languages)) ?? Localized(),
      identifier: identifier(&reader),
      licence: reader.address("licence"),
      schemaTypes: schemaTypes(&reader, vocabularies),
      parties: reader.mappings("parties", describing: "a party") { party(&$0, in: languages) },
      vocabularies: vocabularies,
      period: reader.date("period"),
      asOf: reader.date("as-of"),
      contact: reader.contact("contact"),
      security: reader.mapping("security") { SecurityContact(&$0) },
      agreement: reader.mapping("agreement") { AgreementPolicy(&$0) },
      expected: expected(&reader),
      file: file
    )
    reader.finish()
    if !diagnostics.hasErrors { diagnostics += reader.diagnostics }
    return Diagnosed(configuration, diagnostics)
  }

  private func languages(_ reader: inout FactReader) -> [LanguageTag] {
    let texts = reader.texts("languages")
    _ = reader.required("languages", texts.first)
    // Each page is there once for each of them, and leads to all the others.
    if texts.count > Self.mostLanguages {
      reader.report(
        Diagnostic(
          .illTypedFact,
          "a portal has \(Self.mostLanguages) languages at most, found \(texts.count)",
          at: texts[Self.mostLanguages].place
        )
      )
      return []
    }
    var languages: [LanguageTag] = []
    for text in texts {
      if let tag = LanguageTag(text.value), !languages.contains(tag) {
        languages.append(tag)
      } else {
        reader.report(
          Diagnostic(
            .illTypedFact,
            "‘\(text.value)’ is no language tag (BCP 47), or stands twice",
            at: text.place
          )
        )
      }
    }
    return languages
  }

  private func baseURL(_ reader: inout FactReader) -> String {
    let url = reader.required("base-url", reader.address("base-url")) ?? ""
    // It stands in the files that hosts read: nothing in it may mean more there.
    if WebAddress.isWellFormed(url), !WebAddress.isPlain(url) {
      reader.report(
        Diagnostic(
          .illTypedFact,
          "‘base-url’ has a character that would have to be encoded, found ‘\(url)’",
          at: reader.place(of: "base-url")
        )
      )
    }
    return url.trimmingTrailingSlashes
  }

  private func identifier(_ reader: inout FactReader) -> String? {
    let identifier = reader.text("identifier")
    if let identifier, identifier.wholeMatch(of: /[a-z0-9_-]+(\/[a-z0-9_-]+)*/) == nil {
      reader.report(
        Diagnostic(
          .illTypedFact,
          "‘identifier’ is made of a–z, 0–9, hyphens and low lines between slashes, found ‘\(identifier)’",
          at: reader.place(of: "identifier")
        )
      )
    }
    return identifier
  }

  private func schemaTypes(_ reader: inout FactReader, _ vocabularies: Vocabularies) -> SchemaTypes {
    let names = reader.mapping("schema-org") { reader in
      var names: [Vocabulary: [String: String]] = [:]
      for vocabulary in SchemaTypes.vocabularies {
        names[vocabulary] = reader.mapping(vocabulary.rawValue) {
          reader in
          var words: [String: String] = [:]
          for word in vocabularies[vocabulary] { words[word] = reader.text(word) }
          return words
        }
      }
      return names
    }
    return SchemaTypes(names ?? [:])
  }

  private func party(_ reader: inout FactReader, in languages: [LanguageTag]) -> Party? {
    let id = reader.required("id", reader.text("id"))
    let language = reader.text("language").flatMap(LanguageTag.init)
    let name = reader.required("name", localized(&reader, "name", in: languages))
    let aliases = reader.texts("aliases").map(\.value)
    guard let id, let name else { return nil }
    return Party(id: id, language: language, name: name, aliases: aliases)
  }

  private func localized(
    _ reader: inout FactReader,
    _ key: String,
    in languages: [LanguageTag]
  ) -> Localized<String>? {
    reader.mapping(key) { reader in
      var values = Localized<String>()
      for language in languages {
        values[language] = reader.required(language.rawValue, reader.text(language.rawValue))
      }
      return values
    }
  }

  private func vocabularies(_ reader: inout FactReader) -> Vocabularies {
    let words = reader.mapping("vocabularies") { reader in
      var words: [Vocabulary: [String]] = [:]
      for vocabulary in Vocabulary.allCases {
        words[vocabulary] = reader.texts(vocabulary.rawValue).map(\.value)
      }
      return words
    }
    return Vocabularies(words ?? [:])
  }

  private func expected(_ reader: inout FactReader) -> [EntryKind: Int] {
    reader.mapping("expect") { reader in
      var counts: [EntryKind: Int] = [:]
      for kind in EntryKind.allCases {
        counts[kind] = reader.integer(kind.rawValue)
      }
      return counts
    } ?? [:]
  }
}
