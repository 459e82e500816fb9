// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Rendering

/// The preview's own templates and words, which are part of the program.
struct PreviewTemplates: Sendable {
  /// Where the preview's own files are served: hosts keep `.stele` to themselves.
  static let base = "/.stele/preview/"

  let words: PreviewWords
  let library: TemplateLibrary
  /// What is wrong with them; a test says that nothing is.
  let diagnostics: [Diagnostic]

  init() {
    words = PreviewWords(
      PackageResources.words_yml,
      rules: PackageResources.rules_yml,
      messages: PackageResources.messages_yml
    )
    let files = [
      ("panel", PackageResources.panel_mustache), ("place", PackageResources.place_mustache),
      ("problem", PackageResources.problem_mustache), ("problems", PackageResources.problems_mustache),
      ("problems-page", PackageResources.problems_page_mustache),
    ]
    let folder = "preview"
    let sources = files.map {
      SourceFile(path: "\(folder)/\($0.0)\(TemplateLibrary.fileExtension)", bytes: $0.1)
    }
    let loaded = TemplateLibrary.load(sources, in: folder)
    library = loaded.value
    diagnostics = words.diagnostics + loaded.diagnostics
  }

  func render(_ name: String, _ view: TemplateRecord, in language: Language) -> Diagnosed<String> {
    guard let strings = words.strings[language.tag] else { return Diagnosed("") }
    return library.render(name, view, strings: strings).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The choice of languages for the preview's own words.
  func choice(_ current: Language) -> TemplateValue {
    .list(
      words.languages.map {
        [
          "tag": .text($0.tag.rawValue), "autonym": .text($0.autonym),
          "is-current": .flag($0.tag == current.tag),
        ]
      }
    )
  }
}
