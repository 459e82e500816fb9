// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// The coverage of a portal in columns, and below them what is behind.
struct CoverageTable {
  private let coverage: Coverage

  init(_ coverage: Coverage) {
    self.coverage = coverage
  }

  var text: String {
    let rows = [coverage.heading] + coverage.rows
    let widths = coverage.heading.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ")
    }
    let table = lines.map { $0.trimmingSuffix(" ") + "\n" }.joined()
    guard !coverage.gaps.isEmpty else { return table }
    let gaps = coverage.gaps.map { gap in
      "  \(gap.entry)#\(gap.passage): \(gap.behind.map(\.rawValue).joined(separator: ", "))\n"
    }
    return table + "\nBehind:\n" + gaps.joined()
  }
}

extension Coverage {
  var heading: [String] { ["", "entries"] + (lines.first?.languages.map(\.tag.rawValue) ?? []) }

  /// A row for each kind of entries, as wide as the heading.
  var rows: [[String]] {
    lines.map { line in
      [line.kind.rawValue, String(line.entries)] + line.languages.map { Self.cell($0.counts) }
    }
  }

  private static func cell(_ counts: Counts) -> String {
    State.allCases.compactMap { state in counts[state].map { "\($0) \(state.rawValue)" } }
      .joined(separator: ", ")
  }
}

extension String {
  fileprivate func trimmingSuffix(_ character: Character) -> String {
    var text = self[...]
    while text.last == character { text.removeLast() }
    return String(text)
  }
}
