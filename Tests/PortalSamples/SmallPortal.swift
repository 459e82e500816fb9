// SPDX-License-Identifier: Apache-2.0

import Diagnostics
package import PortalModel

/// A joined portal out of a few files; what its parsers say is not asked.
package struct SmallPortal {
  package var languages = ["vi", "bg"]
  /// Lines of portal.yml beyond those that it must have.
  package var configuration = ""
  /// By the folder below `Content`.
  package var facts: [String: String] = [:]
  /// Texts by folder and language, such as `pages/a/vi`: front matter without its fences, and a body.
  package var texts: [String: (front: String, body: String)] = [:]

  package init(
    languages: [String] = ["vi", "bg"],
    configuration: String = "",
    facts: [String: String] = [:],
    texts: [String: (front: String, body: String)] = [:]
  ) {
    self.languages = languages
    self.configuration = configuration
    self.facts = facts
    self.texts = texts
  }

  /// - Parameter bodies: by folder and language; their front matter says as little as it may.
  package init(languages: [String] = ["vi", "bg"], facts: [String: String], bodies: [String: String]) {
    self.init(
      languages: languages,
      facts: facts,
      texts: bodies.mapValues { (front: "title: T\nsummary: S", body: $0) }
    )
  }

  package var joined: Portal {
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
  package static func terms(_ forms: [String: [String]], in language: String) -> SmallPortal {
    var portal = SmallPortal(languages: [language])
    for (name, forms) in forms {
      portal.facts["glossary/\(name)"] = "{}"
      let list = forms.map { "'\($0)'" }.joined(separator: ", ")
      portal.texts["glossary/\(name)/\(language)"] = ("title: \(name)\nsummary: S\nforms: [\(list)]", "")
    }
    return portal
  }
}
