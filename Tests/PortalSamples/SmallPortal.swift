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
  /// What counts if the configuration has `agreement:`.
  package var ledger = AgreementLedger()

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
    return PortalJoiner(configuration: configuration, strings: strings, ledger: ledger).join(entries).value
  }

  /// The same portal with a ledger that says of all its texts as they stand that they agree.
  package var agreed: SmallPortal {
    var portal = self
    if !configuration.contains("agreement:") { portal.configuration += "agreement: {other: error}\n" }
    let joined = portal.joined
    let records = joined.entries.flatMap { entry in
      (joined.agreement(of: entry.id)?.rows ?? []).map { row, _ in
        AgreementLedger.Record(
          entry: entry.id,
          passage: row.name,
          date: "2020-01-01",
          reviewer: "Ana",
          basis: .read,
          words: Localized(
            Dictionary(row.cells.map { ($0.language, $0.passage.words) }) { first, _ in first }
          )
        )
      }
    }
    portal.ledger = AgreementLedger(records)
    return portal
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
