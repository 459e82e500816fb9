// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// The coverage of a portal as a table in Markdown, for the summary of a job or a comment on a change.
struct CoverageMarkdown {
  private let coverage: Coverage

  init(_ coverage: Coverage) {
    self.coverage = coverage
  }

  var text: String {
    let heading = coverage.heading
    let rule = heading.indices.map { $0 == 1 ? "--:" : "---" }
    let rows = [heading, rule] + coverage.rows
    let table = rows.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
    guard !coverage.gaps.isEmpty else { return "\(table)\nAll texts that were read side by side agree.\n" }
    let gaps = coverage.gaps.map { gap in
      "- `\(gap.entry)#\(gap.passage)`: \(gap.behind.map(\.rawValue).joined(separator: ", "))\n"
    }
    return "\(table)\nBehind, because another language was edited:\n\n\(gaps.joined())"
  }
}
