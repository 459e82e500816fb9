// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// The folder of an entry, its facts and its text, apart by lines of `====`: parsing never fails, says each
/// thing at its place and gives the same each time.
enum EntryHarness {
  private static let languages = ["en", "bg"].compactMap(LanguageTag.init)

  static func run(_ bytes: [UInt8]) -> String? {
    let parts = InputParts(bytes)
    guard let folder = EntryFolder(path: "Content/\(parts.line(0))") else { return nil }
    let facts = SourceFile(path: "\(folder.path)/facts.yml", bytes: parts[1])
    let text = SourceFile(path: "\(folder.path)/en.md", bytes: parts[2])
    let sources = EntrySources(
      folder: folder,
      facts: facts,
      texts: Dictionary(uniqueKeysWithValues: languages.prefix(1).map { ($0, text) })
    )
    let parser = EntryParser(SampleConfiguration.value)
    let parsed = parser.parse(sources)
    guard parsed == parser.parse(sources) else { return "two parses differ" }
    return [facts, text].compactMap { file in
      DiagnosticAudit.problem(of: parsed.diagnostics.filter { $0.place.path == file.path }, in: file)
    }.first
  }
}
