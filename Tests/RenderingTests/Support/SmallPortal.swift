// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// A joined portal out of a few files; what its parsers say is not asked.
struct SmallPortal {
  var languages = ["vi", "bg"]
  /// Lines of portal.yml beyond those that it must have.
  var configuration = ""
  /// By the folder below `Content`.
  var facts: [String: String] = [:]
  /// Texts by folder and language, such as `pages/a/vi`: front matter without its fences, and a body.
  var texts: [String: (front: String, body: String)] = [:]

  var joined: Portal {
    let texts = facts.keys.flatMap { folder in languages.map { text(in: folder, $0) } }
    let yaml = "base-url: https://example.org/x\nlanguages: [\(languages.joined(separator: ", "))]\n"
    let files =
      [SourceFile(path: "Content/portal.yml", text: yaml + configuration)] + texts
      + facts.map { SourceFile(path: "Content/\($0.key)/facts.yml", text: $0.value) }
    let layout = ContentLayout(files, in: "Content")
    let configuration = layout.configuration().value
    let parser = EntryParser(configuration)
    let entries = layout.entries(in: configuration.languages).value.map { parser.parse($0).value }
    var strings = Localized<InterfaceStrings>()
    for language in configuration.languages {
      let file = SourceFile(path: "strings.\(language).yml", text: "home: H\n")
      strings[language] = InterfaceStringsParser(Language(language)).parse(file).value
    }
    return PortalJoiner(configuration: configuration, strings: strings).join(entries).value
  }

  private func text(in folder: String, _ language: String) -> SourceFile {
    let text = texts["\(folder)/\(language)"] ?? (front: "title: T\nsummary: S", body: "B")
    return SourceFile(
      path: "Content/\(folder)/\(language).md",
      text: "---\n\(text.front)\n---\n\(text.body)\n"
    )
  }
}

extension SmallPortal {
  /// A portal of one language with terms, each with its forms.
  static func terms(_ forms: [String: [String]], in language: String) -> SmallPortal {
    var portal = SmallPortal(languages: [language])
    for (name, forms) in forms {
      portal.facts["glossary/\(name)"] = "{}"
      let list = forms.map { "'\($0)'" }.joined(separator: ", ")
      portal.texts["glossary/\(name)/\(language)"] = ("title: \(name)\nsummary: S\nforms: [\(list)]", "")
    }
    return portal
  }
}
