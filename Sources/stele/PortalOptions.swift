// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics
import Foundation

/// What all commands that read a portal have in common.
struct PortalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the portal.", valueName: "dir"))
  var root = "."

  @Option(help: "How to say what is wrong.")
  var format: DiagnosticFormatter = .text

  @Flag(name: .customLong("warnings-as-errors"), help: "Take warnings for errors.")
  var warningsAreErrors = false

  @Option(help: "How many tasks may run at once; default: one per processor.")
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "Say only what is wrong.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1.") }
  }

  var width: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  /// Says what is wrong, and behind it what that comes to.
  func report(_ diagnostics: [Diagnostic], afterword: String) {
    let console = format.console
    console.write(format.format(diagnostics, colored: console.isColored))
    guard !afterword.isEmpty else { return }
    let gap = format == .text && !diagnostics.isEmpty ? "\n" : ""
    Console.standardError.write("\(gap)\(afterword)\n")
  }
}

extension DiagnosticFormatter: ExpressibleByArgument {
  /// What programs read stands alone on the standard output; what people and editors read is as of a
  /// compiler.
  var console: Console {
    switch self {
    case .text, .line: .standardError
    case .json, .github, .gitlab, .sarif: .standardOutput
    }
  }

  /// The one that is left for everything else.
  var otherConsole: Console {
    switch self {
    case .text, .line: .standardOutput
    case .json, .github, .gitlab, .sarif: .standardError
    }
  }
}
