// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a code: its rule, why, and an example.",
    discussion: "Without a code, lists all of them with their rules."
  )

  @Argument(
    help: "The code that stands in brackets in a message, such as broken-link.",
    completion: DiagnosticCode.completion,
    transform: DiagnosticCode.init(argument:)
  )
  var code: DiagnosticCode?

  func run() {
    let text = ExplanationText(colored: Console.standardOutput.isColored)
    Console.standardOutput.write(code.map(text.explanation) ?? text.list())
  }
}
