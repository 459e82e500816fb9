// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// Finds the interface words of each language: `strings.LANGUAGE.yml`.
package struct StringsLayout {
  private let files: [SourceFile]
  private let folder: String

  /// - Parameter files: what stands among the templates and is none.
  package init(_ files: [SourceFile], in folder: String) {
    self.files = files
    self.folder = folder
  }

  /// - Parameter known: what was read before of files that have the same bytes, and of which all was said.
  package func strings(
    in languages: [LanguageTag],
    knowing known: Localized<[String: InterfaceStrings.Form]>? = nil
  ) -> Diagnosed<Localized<InterfaceStrings>> {
    var diagnostics: [Diagnostic] = []
    var strings = Localized<InterfaceStrings>()
    for language in languages {
      let path = path(of: language)
      if let file = files.first(where: { $0.path == path }) {
        strings[language] =
          known?[language].map { InterfaceStrings(file: file, knowing: $0) }
          ?? InterfaceStringsParser(Language(language)).parse(file).collect(into: &diagnostics)
      } else {
        diagnostics.append(
          Diagnostic(
            .missingLanguageFile,
            "there are no interface strings in ‘\(language)’",
            at: SourcePlace(path: path)
          )
        )
      }
    }
    let known = Set(languages.map(path))
    for file in files where !known.contains(file.path) {
      diagnostics.append(
        Diagnostic(
          .unexpectedFile,
          "‘\(file.name)’ is neither a template nor the strings of a language of this portal",
          at: file.place
        )
      )
    }
    return Diagnosed(strings, diagnostics)
  }

  private func path(of language: LanguageTag) -> String { "\(folder)/strings.\(language).yml" }
}
