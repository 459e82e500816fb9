// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown
import PortalModel
import Rendering

/// A text is read the same each time, its ranges stay within the file, and its HTML has no markup but ours.
enum MarkdownHarness {
  private static let parser = DocumentParser(referenceKinds: EntryKind.allCases.map(\.rawValue))
  private static let renderer = HTMLRenderer(
    words: HTMLWords(
      table: "table {n}",
      footnotes: "notes",
      footnoteReference: "note {n}",
      footnoteReturn: "back {n}",
      taskDone: "done",
      taskOpen: "open",
      paragraphLink: "paragraph {n}"
    )
  )

  static func run(_ bytes: [UInt8]) -> String? {
    let file = SourceFile(path: "a.md", bytes: bytes)
    let parsed = parser.parse(file, body: bytes.indices)
    guard parsed == parser.parse(file, body: bytes.indices) else { return "two parses differ" }
    if let problem = DiagnosticAudit.problem(of: parsed.diagnostics, in: file) { return problem }
    for block in parsed.value.blocks where block.range.upperBound > bytes.count {
      return "a block ends behind the file"
    }
    let html = renderer.render(parsed.value)
    return MarkupAudit.problem(in: html.body) ?? MarkupAudit.problem(in: html.footnotes)
  }
}
