// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
import Markdown

/// Turns the files of one folder into an entry. It never fails: what is wrong is said, and what can't be
/// read is empty, so that links to the entry don't break as well.
package struct EntryParser: Sendable, Equatable {
  /// The longest title, in characters.
  private static let longestTitle = 70

  private let languages: [LanguageTag]
  private let vocabularies: Vocabularies
  private let parties: [String]

  package init(_ configuration: PortalConfiguration) {
    languages = configuration.languages
    vocabularies = configuration.vocabularies
    parties = configuration.parties.map(\.id)
  }

  package func parse(_ sources: EntrySources) -> Diagnosed<Entry> {
    var diagnostics: [Diagnostic] = []
    let (facts, relations, changes) = facts(of: sources).collect(into: &diagnostics)
    var texts = Localized<EntryText>()
    for language in languages {
      guard let file = sources.texts[language] else {
        diagnostics.append(missing(language, in: sources))
        continue
      }
      texts[language] = text(file, of: sources.folder.kind).collect(into: &diagnostics)
    }
    let entry = Entry(
      id: Self.id(of: sources.folder, facts),
      folder: sources.folder,
      facts: facts,
      relations: relations,
      changes: changes,
      texts: texts,
      place: sources.facts?.place ?? SourcePlace(path: sources.folder.path)
    )
    return Diagnosed(entry, diagnostics)
  }

  // MARK: Facts

  private func facts(of sources: EntrySources) -> Diagnosed<(Facts, [Relation], [Change])> {
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

  // MARK: Words

  private func text(_ file: SourceFile, of kind: EntryKind) -> Diagnosed<EntryText> {
    var diagnostics = SourceFileCheck.diagnostics(file)
    guard !diagnostics.hasErrors else {
      let empty = EntryText(file: file)
      return Diagnosed(empty, diagnostics)
    }
    let front = FrontMatter(of: file)
    if front.isUnclosed {
      diagnostics.append(
        Diagnostic(
          .malformedYAML,
          "the front matter is not closed",
          at: file.place(0..<3),
          fix: "add a line ‘---’ after the summary"
        )
      )
    }
    let node = YAMLParser().parse(file, in: front.yaml).collect(into: &diagnostics)
    var reader = FactReader(node, in: file, describing: "the front matter of \(kind.phrase)")
    let title = title(&reader)
    let short = reader.text("short")
    let summary = reader.required("summary", reader.text("summary")) ?? ""
    let frontRanges = Dictionary(
      uniqueKeysWithValues: FrontWord.allCases.map { ($0, reader.range(of: $0.rawValue)) }
    )
    let (forms, forbidden) = kind == .term ? termForms(&reader) : ([], [])
    let formLists = kind == .term ? ["forms", "forbidden"].compactMap { reader.node($0) } : []
    let excuses = reader.mappings("excuses", describing: "an excuse") { Excuse(&$0) }
    reader.finish()
    // Words missing from front matter that could not be read are no news.
    if !diagnostics.hasErrors { diagnostics += reader.diagnostics }
    let body = DocumentParser(referenceKinds: EntryKind.allCases.map(\.rawValue))
      .parse(file, body: front.body)
      .collect(into: &diagnostics)
    if kind.needsBody, body.blocks.isEmpty, !diagnostics.hasErrors {
      diagnostics.append(
        Diagnostic(.emptyBody, "\(kind.phrase) has no text below its front matter", at: file.place)
      )
    }
    return Diagnosed(
      EntryText(
        title: title,
        short: short,
        summary: summary,
        frontRanges: frontRanges,
        body: body,
        forms: forms,
        forbidden: forbidden,
        formLists: formLists,
        excuses: excuses,
        // A note too many takes nothing away from the text.
        isWhole: !diagnostics.filter { $0.code != .unusedFootnote }.hasErrors,
        file: file
      ),
      diagnostics
    )
  }

  /// The words by which a term is found in texts, and those that should not stand for it.
  private func termForms(_ reader: inout FactReader) -> (forms: [String], forbidden: [String]) {
    let forms = reader.texts("forms").map(\.value)
    _ = reader.required("forms", forms.first)
    return (forms, reader.texts("forbidden").map(\.value))
  }

  private func title(_ reader: inout FactReader) -> String {
    let title = reader.text("title") ?? ""
    if title.allSatisfy(\.isWhitespace) {
      reader.report(
        Diagnostic(.emptyTitle, "the title is empty", at: reader.place(of: "title"), fix: "add ‘title: …’")
      )
    } else if title.count > Self.longestTitle {
      reader.report(
        Diagnostic(.titleTooLong, "the title has \(title.count) characters", at: reader.place(of: "title"))
      )
    }
    return title
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
