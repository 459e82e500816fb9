// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics
import Publishing

struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Builds the portal and makes a folder of it for a host.",
    discussion: """
      Builds as ‘stele build --no-cache’ does, into Public/, and puts into the folder for the host the same files, the \
      .br and .gz of each text beside it, and receipt.json, which names every input and output with its \
      SHA-256. Then it reads the folder again and compares it with the receipt. Only what changed is \
      compressed and written again.

      \(StatusCode.help)
      """
  )

  @Argument(help: ArgumentHelp("The folder for the host.", valueName: "dir"))
  var folder: String

  @OptionGroup var options: PortalOptions

  @Option(name: .customLong("base-url"), help: "The portal's address, in place of the one in portal.yml.")
  var baseURL: String?

  @Flag(help: "Exchange the whole folder in one step, for hosts that serve it meanwhile.")
  var atomic = false

  func run() async throws {
    let source = "\(options.root)/Public"
    let build = PortalBuild(
      root: options.root,
      baseURL: baseURL,
      warningsAreErrors: options.warningsAreErrors,
      width: options.width
    )
    // A release is made of the sources alone: what a build before left may have come from elsewhere.
    let report = try await build.run(into: source)
    let count = DiagnosticFormatter.count(report.diagnostics)
    let isBuilt = report.output != nil
    options.report(report.diagnostics, afterword: isBuilt ? "" : "\(count). Nothing was published.")
    guard isBuilt else { throw StatusCode.contentHasErrors.exitCode }

    let program = "stele \(Stele.configuration.version)"
    let release = try await Release(root: options.root, program: program, width: options.width)
      .run(from: source, to: folder, exchange: atomic ? .tree : .files)
    if !options.quiet {
      let output = release.output
      options.format.otherConsole.write(
        """
        \(output.written) files written, \(output.unchanged) unchanged, \(output.removed) removed
        \(release.compressed) compressed forms, \(release.newlyCompressed) of them new
        receipt \(release.receipt)

        """
      )
    }
    let differences = release.differences.filter { $0.kind != .foreign }
    guard differences.isEmpty else {
      Console.standardError.write(VerifyCommand.text(differences))
      throw StatusCode.diskFailed.exitCode
    }
  }
}
