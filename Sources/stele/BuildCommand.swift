// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics
import Foundation
import Publishing

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Checks the portal and publishes it.",
    discussion: """
      Reads Content/ and Templates/, says everything that is wrong with them in one run, and writes the \
      portal only if nothing is: with errors the published files stay as they are.

      \(StatusCode.help)
      """
  )

  @Option(help: ArgumentHelp("The folder of the portal.", valueName: "dir"))
  var root = "."

  @Option(help: ArgumentHelp("Where to publish; default: Public/ in the portal's folder.", valueName: "dir"))
  var output: String?

  @Option(name: .customLong("base-url"), help: "The portal's address, in place of the one in portal.yml.")
  var baseURL: String?

  @Option(help: "How many tasks may run at once; default: one per processor.")
  var jobs: Int?

  @Option(help: "How to say what is wrong: text, line, json, github or sarif.")
  var diagnostics: DiagnosticFormatter = .text

  @Flag(name: .shortAndLong, help: "Say only what is wrong.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say more about each stage.")
  var verbose = false

  func validate() throws {
    if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1.") }
    if let baseURL, !baseURL.hasPrefix("https://"), !baseURL.hasPrefix("http://") {
      throw ValidationError("--base-url takes an http or https address.")
    }
  }

  func run() async throws {
    let build = PortalBuild(
      root: root,
      output: output ?? "\(root)/Public",
      baseURL: baseURL,
      width: jobs ?? ProcessInfo.processInfo.activeProcessorCount
    )
    var progress = BuildProgress(console: .standardOutput, verbosity: verbosity)
    let report: BuildReport
    do {
      report = try await build.run { progress.hear($0) }
    } catch let error as DiskError {
      Console.standardError.write("error: \(error)\n")
      throw StatusCode.diskFailed.exitCode
    }
    let problems = diagnostics.format(report.diagnostics, colored: Console.standardError.isColored)
    Console.standardError.write(problems)
    guard report.output != nil else {
      let count = DiagnosticFormatter.count(report.diagnostics)
      Console.standardError.write("\n\(count). Nothing was published.\n")
      throw StatusCode.contentHasErrors.exitCode
    }
    progress.finish(report)
  }

  private var verbosity: BuildProgress.Verbosity {
    if quiet { .quiet } else { verbose ? .verbose : .normal }
  }
}

extension DiagnosticFormatter: ExpressibleByArgument {}
