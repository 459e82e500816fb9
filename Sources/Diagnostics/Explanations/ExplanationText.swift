// SPDX-License-Identifier: Apache-2.0

/// Explanations as a person reads them in a terminal, in lines of at most 80 columns.
package struct ExplanationText {
  private let colored: Bool

  package init(colored: Bool) {
    self.colored = colored
  }

  /// One code: its rule, its reason and its example.
  package func explanation(of code: DiagnosticCode) -> String {
    let explanation = code.explanation
    let example = explanation.example
    let place = example.file.map { ", in \($0)" } ?? ""
    return [
      TerminalStyle.bold.paint(code.rawValue, colored: colored),
      wrapped(explanation.rule, indent: 2),
      wrapped(explanation.why, indent: 2),
      "  \(TerminalStyle.red.paint("Wrong", colored: colored))\(place):",
      indented(example.wrong),
      "  \(TerminalStyle.green.paint("Right", colored: colored)):",
      indented(example.right),
    ].joined(separator: "\n\n") + "\n"
  }

  /// All codes with their rules, by group.
  package func list() -> String {
    let column = (DiagnosticCode.allCases.map(\.rawValue.count).max() ?? 0) + 4
    let groups = DiagnosticGroup.allCases.map { group in
      let codes = group.codes.map { code in
        let gap = String(repeating: " ", count: column - code.rawValue.count - 2)
        return "  \(code.rawValue)\(gap)\(wrapped(code.rule, indent: column).drop { $0 == " " })\n"
      }
      return TerminalStyle.bold.paint(group.rawValue, colored: colored) + "\n\n" + codes.joined()
    }
    return groups.joined(separator: "\n")
  }

  private func wrapped(_ text: String, indent: Int) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last,
        TerminalWidth.columns(last) + TerminalWidth.columns(String(word)) < 80 - indent
      {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    let margin = String(repeating: " ", count: indent)
    return lines.map { margin + $0 }.joined(separator: "\n")
  }

  private func indented(_ example: String) -> String {
    example.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "      \($0)" }
      .joined(separator: "\n")
  }
}
