// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// Knows which file of `Content/` is what.
package struct ContentLayout {
  private static let factsName = "facts.yml"
  private static let textExtension = ".md"

  private let root: String
  private let files: [SourceFile]
  private let configurationPath: String
  private let ledgerPath: String

  /// - Parameters:
  ///   - files: everything below the folder of content.
  ///   - root: that folder.
  package init(_ files: [SourceFile], in root: String) {
    self.files = files
    self.root = root
    configurationPath = "\(root)/\(PortalConfigurationParser.fileName)"
    ledgerPath = "\(root)/\(AgreementLedgerParser.fileName)"
  }

  package func configuration() -> Diagnosed<PortalConfiguration> {
    if let file = files.first(where: { $0.path == configurationPath }) {
      return PortalConfigurationParser().parse(file)
    }
    let empty = SourceFile(path: configurationPath, bytes: [])
    let missing = Diagnostic(
      .missingFile,
      "there is no portal here",
      at: empty.place,
      fix: "run stele in the folder of a portal, or name it with --root"
    )
    return Diagnosed(PortalConfigurationParser().parse(empty).value, [missing])
  }

  /// What was agreed so far; empty where nothing was.
  /// - Parameters:
  ///   - pieces: all of the file that counts, if it is one that can be read.
  ///   - known: entries whose lines are passed over.
  ///   - isChecked: whether the file is known to be one that can be read.
  package func ledger(
    reading pieces: [AgreementLedgerParser.Piece]? = nil,
    passingOver known: Set<EntryID> = [],
    isChecked: Bool = false
  ) -> Diagnosed<AgreementLedger> {
    files.first { $0.path == ledgerPath }
      .map { file in
        pieces.map { AgreementLedgerParser().parse($0, of: file) }
          ?? AgreementLedgerParser().parse(file, passingOver: known, isChecked: isChecked)
      }
      ?? Diagnosed(AgreementLedger())
  }

  /// The files of each entry, by folder.
  package func entries(in languages: [LanguageTag]) -> Diagnosed<[EntrySources]> {
    var diagnostics: [Diagnostic] = []
    var drafts: [String: Draft] = [:]
    for file in files where file.path != configurationPath && file.path != ledgerPath {
      let path = file.folder
      if drafts[path] == nil {
        guard let folder = EntryFolder(path: path) else {
          diagnostics.append(unexpected(file))
          continue
        }
        // A pillar whose own files are missing is still the parent of what stands in it.
        for folder in sequence(first: folder, next: { $0.parent.flatMap(EntryFolder.init) })
        where drafts[folder.path] == nil {
          drafts[folder.path] = Draft(folder: folder)
        }
      }
      if let problem = drafts[path]?.add(file, languages: languages) { diagnostics.append(problem) }
    }
    let sources = drafts.values.map(\.sources).sorted { $0.folder.path < $1.folder.path }
    for entry in sources where !entry.folder.isAddress {
      diagnostics.append(
        Diagnostic(
          .malformedName,
          "the folder’s name can’t be a part of an address",
          at: SourcePlace(path: entry.folder.path),
          fix: "use a–z, 0–9 and hyphens"
        )
      )
    }
    return Diagnosed(sources, diagnostics)
  }

  private func unexpected(_ file: SourceFile) -> Diagnostic {
    let known = ["statement", "pillars", "instruments", "organisations", "timeline", "glossary", "pages"]
    let first = file.path.dropFirst(root.count + 1).prefix { $0 != "/" }
    return Diagnostic(
      .unexpectedFile,
      "no entry may stand here",
      at: file.place,
      fix: known.contains(String(first)) ? nil : Suggestion.fix(for: String(first), among: known)
    )
  }

  private struct Draft {
    let folder: EntryFolder
    private var facts: SourceFile?
    private var texts: [LanguageTag: SourceFile] = [:]

    init(folder: EntryFolder) {
      self.folder = folder
    }

    var sources: EntrySources { EntrySources(folder: folder, facts: facts, texts: texts) }

    /// What is wrong with a file that has no place in an entry; else `nil`.
    mutating func add(_ file: SourceFile, languages: [LanguageTag]) -> Diagnostic? {
      let name = file.name
      if name == factsName {
        facts = file
        return nil
      }
      if name.hasSuffix(textExtension) {
        let stem = name.dropLast(textExtension.count)
        if let tag = languages.first(where: { $0.rawValue == stem }) {
          texts[tag] = file
          return nil
        }
        return Diagnostic(
          .unexpectedFile,
          "‘\(stem)’ is no language of this portal",
          at: file.place,
          fix: Suggestion.fix(for: name, among: languages.map { "\($0)\(textExtension)" })
        )
      }
      return Diagnostic(
        .unexpectedFile,
        "‘\(name)’ is no part of an entry",
        at: file.place,
        fix: Suggestion.nearest(to: name, among: [factsName]).map(Suggestion.meant)
      )
    }
  }
}
