// SPDX-License-Identifier: Apache-2.0

/// How diagnostics are written for a reader or a tool.
package enum DiagnosticFormatter: String, Sendable, CaseIterable {
  /// With the excerpt, a caret, the rule and the fix.
  case text
  /// `path:line:column: error: text [code]`, one line each.
  case line
  /// One object; see Documentation/Formats.md.
  case json
  /// Workflow commands, one line each.
  case github
  /// One Code Quality report.
  case gitlab
  /// One SARIF log.
  case sarif

  /// All diagnostics in order. For none, the formats of one line each are empty, and the others whole.
  package func format(_ diagnostics: [Diagnostic], colored: Bool = false) -> String {
    let diagnostics = diagnostics.sorted()
    return switch self {
    case .text: diagnostics.map(TextFormat(colored: colored).format).joined(separator: "\n")
    case .line: diagnostics.map(LineFormat.format).joined()
    case .json: JSONFormat.format(diagnostics)
    case .github: diagnostics.map(GitHubFormat.format).joined()
    case .gitlab: GitLabFormat.format(diagnostics)
    case .sarif: SARIFFormat.format(diagnostics)
    }
  }

  /// “2 errors, 1 warning”.
  package static func count(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    return [(errors, "error"), (warnings, "warning")]
      .filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
      .joined(separator: ", ")
  }
}

extension Diagnostic {
  /// What is wrong and how to mend it, for a forge that shows a line or two.
  var summaryAndFix: String { [summary, fix].compactMap(\.self).joined(separator: "; ") }
}
