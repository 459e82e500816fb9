// SPDX-License-Identifier: Apache-2.0

/// How diagnostics are written for a reader or a tool.
package enum DiagnosticFormatter: String, Sendable, CaseIterable {
  /// With the excerpt, a caret, the rule and the fix.
  case full
  /// `path:line:column: error: text [code]`, one line each, as compilers do.
  case line
  /// Workflow commands that a forge shows beside the changed line.
  case annotations

  /// All diagnostics in order; empty if there are none, else it ends with a line break.
  package func format(_ diagnostics: [Diagnostic], colored: Bool = false) -> String {
    let entries = diagnostics.sorted().map { diagnostic in
      switch self {
      case .full: FullDiagnosticFormat(colored: colored).format(diagnostic)
      case .line: Self.line(diagnostic)
      case .annotations: Self.annotation(diagnostic)
      }
    }
    return entries.joined(separator: self == .full ? "\n" : "")
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

  private static func line(_ diagnostic: Diagnostic) -> String {
    let fix = diagnostic.fix.map { " (\($0))" } ?? ""
    return
      "\(diagnostic.place.description): \(diagnostic.severity.rawValue): \(diagnostic.summary)\(fix)"
      + " [\(diagnostic.code.rawValue)]\n"
  }

  private static func annotation(_ diagnostic: Diagnostic) -> String {
    // Data of a workflow command is percent-encoded, its properties also for `:` and `,`.
    func escape(_ text: String, _ extra: [Character] = []) -> String {
      text.map { character in
        switch character {
        case "%": "%25"
        case "\r": "%0D"
        case "\n": "%0A"
        case ":" where extra.contains(":"): "%3A"
        case "," where extra.contains(","): "%2C"
        default: String(character)
        }
      }.joined()
    }
    let place = diagnostic.place
    let properties = [
      "file=\(escape(place.path, [":", ","]))",
      place.line.map { "line=\($0)" },
      place.column.map { "col=\($0)" },
      "title=\(diagnostic.code.rawValue)",
    ].compactMap(\.self).joined(separator: ",")
    let text = [diagnostic.summary, diagnostic.fix].compactMap(\.self).joined(separator: "; ")
    return "::\(diagnostic.severity.rawValue) \(properties)::\(escape(text))\n"
  }
}
