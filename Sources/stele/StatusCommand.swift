// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics
import Foundation
import PortalModel
import Publishing

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Counts how complete the texts are and how far they agree.",
    discussion: """
      Counts entries by kind and language: agreed (an editor read all passages side by side), behind (another \
      language was edited and this one has not followed), unconfirmed, missing. Nothing is written.
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, markdown
  }

  @Option(help: "How to say it: table, json or markdown.")
  var format: Format = .table

  @Option(help: ArgumentHelp("The folder of the portal.", valueName: "dir"))
  var root = "."

  func run() async throws {
    let width = ProcessInfo.processInfo.activeProcessorCount
    let joined = try await PortalBuild(root: root, width: width).joined()
    guard let portal = joined.value else {
      Console.standardError.write(DiagnosticFormatter.text.format(joined.diagnostics))
      throw StatusCode.contentHasErrors.exitCode
    }
    let coverage = Coverage(of: portal)
    switch format {
    case .table: Console.standardOutput.write(CoverageTable(coverage).text)
    case .markdown: Console.standardOutput.write(CoverageMarkdown(coverage).text)
    case .json: Console.standardOutput.write(try CoverageJSON(coverage).text)
    }
  }
}
