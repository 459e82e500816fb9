// SPDX-License-Identifier: Apache-2.0

/// A diagnostic as a workflow command of GitHub Actions, which marks the line in a change.
enum GitHubFormat {
  static func format(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    let properties = [
      "file=\(escaped(VisibleText.of(place.path), [":", ","]))",
      place.line.map { "line=\($0)" },
      place.column.map { "col=\($0)" },
      "title=\(diagnostic.code.rawValue)",
    ].compactMap(\.self).joined(separator: ",")
    return "::\(diagnostic.severity.rawValue) \(properties)::\(escaped(diagnostic.summaryAndFix))\n"
  }

  /// Data of a workflow command is percent-encoded, its properties also for `:` and `,`. By scalars: in a
  /// grapheme a percent sign may hide below a combining mark.
  private static func escaped(_ text: String, _ extra: Set<Unicode.Scalar> = []) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where extra.contains(":"): escaped += "%3A"
      case "," where extra.contains(","): escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
