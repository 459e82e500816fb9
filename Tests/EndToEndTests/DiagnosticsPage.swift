// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// Documentation/Diagnostics.md, out of the same texts that `stele explain` shows.
enum DiagnosticsPage {
  static let text = ([introduction] + DiagnosticGroup.allCases.map(chapter)).joined(separator: "\n")

  private static let introduction = """
    # Diagnostics

    Every message of `stele check` and `stele build` has a code. With an error nothing is published; with a warning the
    portal is, unless `--warnings-as-errors` is given. All of them are said in one run, sorted by place. `stele explain CODE`
    shows what stands here in a terminal; [Formats.md](Formats.md) describes the forms in which programs get them.

    This page is written by `make fixtures` out of `Sources/Diagnostics/Explanations/`: change the texts there.

    """

  private static func chapter(_ group: DiagnosticGroup) -> String {
    (["## \(group.rawValue)\n"] + group.codes.map(section)).joined(separator: "\n")
  }

  private static func section(_ code: DiagnosticCode) -> String {
    let explanation = code.explanation
    let example = explanation.example
    return """
      ### `\(code.rawValue)`

      **\(explanation.rule)**

      \(explanation.why)

      Wrong\(example.file.map { ", in `\($0)`" } ?? ""):

      \(block(example.wrong, of: example.file))

      Right:

      \(block(example.right, of: example.file))

      """
  }

  private static func block(_ text: String, of file: String?) -> String {
    let language = file.flatMap { languages[String($0.split(separator: ".").last ?? "")] } ?? "text"
    return "```\(language)\n\(text)\n```"
  }

  /// By the end of a file's name.
  private static let languages = ["md": "markdown", "yml": "yaml", "mustache": "mustache"]
}
