// SPDX-License-Identifier: Apache-2.0

/// All diagnostics as a Code Quality report of GitLab, which marks the lines in a merge request.
enum GitLabFormat {
  static func format(_ diagnostics: [Diagnostic]) -> String {
    var occurrences: [String: Int] = [:]
    return JSONValue.array(
      diagnostics.map { diagnostic in
        // GitLab compares the fingerprints of two reports to tell what is new, so lines that only moved don't count.
        let subject = "\(diagnostic.code.rawValue) \(diagnostic.place.path) \(diagnostic.summary)"
        let number = occurrences[subject, default: 0] + 1
        occurrences[subject] = number
        return value(diagnostic, fingerprint: number == 1 ? subject : "\(subject) \(number)")
      }
    ).text
  }

  private static func value(_ diagnostic: Diagnostic, fingerprint: String) -> JSONValue {
    [
      "description": .string(diagnostic.summaryAndFix),
      "check_name": .string(diagnostic.code.rawValue),
      "fingerprint": .string(fingerprint),
      "severity": diagnostic.severity == .error ? "major" : "minor",
      // A whole file or folder is marked at its first line, since a line there has to be.
      "location": [
        "path": .string(diagnostic.place.path),
        "lines": ["begin": .number(diagnostic.place.line ?? 1)],
      ],
    ]
  }
}
