// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// Citations for BibTeX and its successors, in UTF-8.
enum BibTeX {
  static func text(_ citations: [Citation]) -> String {
    citations.map(entry).joined(separator: "\n")
  }

  private static func entry(_ citation: Citation) -> String {
    let note = [citation.label, citation.identifier].compactMap(\.self).joined(separator: ", ")
    let fields: [(name: String, value: String?)] = [
      // Twice in braces: a name that is not taken apart, a title whose capitals stay.
      ("author", "{\(escape(citation.portal))}"),
      ("title", "{\(escape(citation.title))}"),
      ("year", citation.version.map { String($0.start.year) }),
      ("date", citation.version?.start.isoText),
      ("number", citation.number),
      ("note", note.isEmpty ? nil : escape(note)),
      ("language", citation.language.rawValue),
      ("url", citation.url),
    ]
    let lines = fields.compactMap { field in field.value.map { "  \(field.name) = {\($0)},\n" } }.joined()
    return "@misc{\(citation.key),\n\(lines)}\n"
  }

  /// What TeX would take for its own.
  static func escape(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\\": escaped += "\\textbackslash{}"
      case "~": escaped += "\\textasciitilde{}"
      case "^": escaped += "\\textasciicircum{}"
      case "&", "%", "$", "#", "_", "{", "}": escaped += "\\\(scalar)"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
