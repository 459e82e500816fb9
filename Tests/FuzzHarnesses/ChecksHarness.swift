// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// The forms of a term, a ledger, and a text in two languages, apart by lines of `====`: all checks of a
/// portal out of these say what they say, the same each time.
enum ChecksHarness {
  static func run(_ bytes: [UInt8]) -> String? {
    let parts = InputParts(bytes)
    let front = Array("---\ntitle: T\nsummary: S\n".utf8)
    let fence = Array("---\n".utf8)
    let files = [
      SourceFile(path: "Content/portal.yml", text: SampleConfiguration.text),
      SourceFile(path: "Content/glossary/a/facts.yml", text: "basis: text\n"),
      SourceFile(path: "Content/glossary/a/en.md", bytes: front + parts[0] + fence),
      SourceFile(path: "Content/glossary/a/bg.md", bytes: front + parts[0] + fence),
      SourceFile(path: "Content/agreement.lock", bytes: parts[1]),
      SourceFile(path: "Content/pages/a/facts.yml", text: ""),
      SourceFile(path: "Content/pages/a/en.md", bytes: front + fence + parts[2]),
      SourceFile(path: "Content/pages/a/bg.md", bytes: front + fence + parts[3]),
    ]
    let first = diagnostics(files)
    guard first == diagnostics(files) else { return "two runs differ" }
    return files.compactMap { file in
      DiagnosticAudit.problem(of: first.filter { $0.place.path == file.path }, in: file)
    }.first
  }

  private static func diagnostics(_ files: [SourceFile]) -> [Diagnostic] {
    let layout = ContentLayout(files, in: "Content")
    let configuration = layout.configuration().value
    let parser = EntryParser(configuration)
    let entries = layout.entries(in: configuration.languages).value.map { parser.parse($0).value }
    let strings = Localized<InterfaceStrings>()
    let ledger = layout.ledger().value
    let portal = PortalJoiner(configuration: configuration, strings: strings, ledger: ledger).join(entries)
    return (portal.diagnostics + portal.value.checked()).sorted()
  }
}
