// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics
import Publishing

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks the portal and writes nothing.",
    discussion: """
      Does all that ‘stele build’ does, the pages included, but publishes nothing. What is wrong goes to \
      the standard error as text or line, and to the standard output as json, github, gitlab or sarif.

      \(StatusCode.help)
      """
  )

  @OptionGroup var options: PortalOptions

  @Option(
    help: ArgumentHelp("Look only for this code; may be given several times.", valueName: "code"),
    completion: DiagnosticCode.completion,
    transform: DiagnosticCode.init(argument:)
  )
  var only: [DiagnosticCode] = []

  func run() async throws {
    let build = PortalBuild(
      root: options.root,
      warningsAreErrors: options.warningsAreErrors,
      width: options.width
    )
    let found = try await build.check()
    let diagnostics = found.filter { only.isEmpty || only.contains($0.code) }
    options.report(diagnostics, afterword: afterword(diagnostics, of: found))
    if diagnostics.hasErrors { throw StatusCode.contentHasErrors.exitCode }
  }

  /// What is not shown is said at least: errors of other codes may have kept the pass from finding more.
  private func afterword(_ shown: [Diagnostic], of found: [Diagnostic]) -> String {
    if shown.isEmpty, options.quiet { return "" }
    let count = shown.isEmpty ? "Nothing wrong" : DiagnosticFormatter.count(shown)
    let hidden = found.filter { !only.isEmpty && !only.contains($0.code) }
    return "\(count)." + (hidden.isEmpty ? "" : " Not shown: \(DiagnosticFormatter.count(hidden)).")
  }
}
