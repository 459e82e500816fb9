// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// Turns the files of one folder into an entry. It never fails: what is wrong is said, and what can't be
/// read is empty, so that links to the entry don't break as well.
package struct EntryParser: Sendable {
  private let languages: [LanguageTag]
  private let vocabularies: Vocabularies
  private let parties: [String]
  private let count: ParseCount?

  /// - Parameter count: is told of each text that is parsed.
  package init(_ configuration: PortalConfiguration, counting count: ParseCount? = nil) {
    languages = configuration.languages
    vocabularies = configuration.vocabularies
    parties = configuration.parties.map(\.id)
    self.count = count
  }

  package func parse(_ sources: EntrySources) -> Diagnosed<Entry> {
    var diagnostics: [Diagnostic] = []
    var texts = Localized<EntryText>()
    for language in languages {
      guard let file = sources.texts[language] else {
        diagnostics.append(missing(language, in: sources))
        continue
      }
      texts[language] = parser(of: sources).parse(file).collect(into: &diagnostics)
    }
    let facts = facts(of: sources)
    return Diagnosed(entry(of: sources, facts.value, texts), facts.diagnostics + diagnostics)
  }

  /// An entry of which the facts were read before and the texts are known by their outlines: none of its files is
  /// read. Nothing is said that was not said then.
  package func known(
    _ sources: EntrySources,
    _ facts: EntryFacts,
    _ outlines: Localized<EntryText.Outline>
  ) -> Entry {
    var texts = Localized<EntryText>()
    for language in languages {
      guard let file = sources.texts[language], let outline = outlines[language] else { continue }
      texts[language] = parser(of: sources).outlined(file, outline)
    }
    return entry(of: sources, facts, texts)
  }

  private func parser(of sources: EntrySources) -> EntryTextParser {
    EntryTextParser(of: sources.folder.kind, counting: count)
  }

  private func entry(of sources: EntrySources, _ facts: EntryFacts, _ texts: Localized<EntryText>) -> Entry {
    Entry(
      id: Self.id(of: sources.folder, facts.facts),
      folder: sources.folder,
      facts: facts,
      texts: texts,
      place: sources.facts?.place ?? SourcePlace(path: sources.folder.path)
    )
  }

  // MARK: Facts

  private func facts(of sources: EntrySources) -> Diagnosed<EntryFacts> {
    let file = sources.facts ?? SourceFile(path: "\(sources.folder.path)/facts.yml", bytes: [])
    var diagnostics = SourceFileCheck.diagnostics(file)
    let isReadable = diagnostics.isEmpty && sources.facts != nil
    let node = YAMLParser().parse(file, in: isReadable ? nil : 0..<0).collect(into: &diagnostics)
    var reader = FactReader(node, in: file, describing: sources.folder.kind.phrase)
    var parser = FactsParser(vocabularies: vocabularies, parties: parties)
    let result = parser.parse(&reader, of: sources.folder)
    if sources.facts == nil {
      diagnostics.append(
        Diagnostic(
          .missingFile,
          "\(sources.folder.kind.phrase) has no facts.yml",
          at: SourcePlace(path: sources.folder.path)
        )
      )
    } else if !diagnostics.hasErrors {
      // Facts missing from a file that could not be read are no news.
      diagnostics += reader.diagnostics
    }
    return Diagnosed(result, diagnostics)
  }

  private static func id(of folder: EntryFolder, _ facts: Facts) -> EntryID {
    switch facts {
    case .pillar(let facts): EntryID(.pillar, String(facts.number))
    case .commitment(let facts): EntryID(.commitment, String(facts.number))
    default: EntryID(folder.kind, folder.name)
    }
  }

  private func missing(_ language: LanguageTag, in sources: EntrySources) -> Diagnostic {
    let present = languages.filter { sources.texts[$0] != nil }.map { "\($0).md" }
    return Diagnostic(
      .missingLanguageFile,
      "\(sources.folder.kind.phrase) has no text in ‘\(language)’",
      at: SourcePlace(path: sources.folder.path),
      notes: present.isEmpty ? [] : [Diagnostic.Note("it has \(present.joined(separator: ", "))")],
      fix: "write \(sources.folder.path)/\(language).md"
    )
  }
}

extension EntryParser: Equatable {
  /// The rules are the same; who counts is no part of them.
  package static func == (left: EntryParser, right: EntryParser) -> Bool {
    left.languages == right.languages && left.vocabularies == right.vocabularies
      && left.parties == right.parties
  }
}
