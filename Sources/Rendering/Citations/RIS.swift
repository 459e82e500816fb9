// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// Citations in the form of Research Information Systems: a tag of two characters, two spaces, a hyphen, a space
/// and a value in each line.
enum RIS {
  static func text(_ citations: [Citation]) -> String {
    citations.map(record).joined(separator: "\r\n")
  }

  private static func record(_ citation: Citation) -> String {
    let fields: [(tag: String, value: String?)] = [
      ("TY", "ELEC"),
      ("ID", citation.key),
      ("AU", citation.portal),
      ("TI", citation.title),
      ("T2", citation.portal),
      ("PB", citation.portal),
      ("PY", citation.version.map { String($0.start.year) }),
      ("DA", citation.version.flatMap { date($0) }),
      ("M1", citation.number),
      ("N1", citation.identifier),
      ("LA", citation.language.rawValue),
      ("UR", citation.url),
      ("ER", ""),
    ]
    return fields.compactMap { field in field.value.map { "\(field.tag)  - \(oneLine($0))\r\n" } }.joined()
  }

  /// `2026/11/23/`, as far as it is known.
  private static func date(_ date: PartialDate) -> String? {
    date.start.isoText.map { text in
      let parts = text.split(separator: "-")
      return (parts.map(String.init) + Array(repeating: "", count: 3 - parts.count)).joined(separator: "/")
        + "/"
    }
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
