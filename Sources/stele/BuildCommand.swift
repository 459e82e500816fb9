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

  @OptionGroup var options: PortalOptions

  @Option(help: ArgumentHelp("Where to publish; default: Public/ in the portal's folder.", valueName: "dir"))
  var output: String?

  @Option(name: .customLong("base-url"), help: "The portal's address, in place of the one in portal.yml.")
  var baseURL: String?

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      "Take over from the build before, as .stele/cache tells, what can't have changed.",
      discussion: "The files are the same with and without."
    )
  )
  var cache = true

  @Flag(help: "Offer the whole portal as one file besides, to be read without a network.")
  var archive = false

  @Flag(help: "Say of each file that was made why.")
  var explain = false

  @Flag(help: "Say how long each stage took, and which entries took longest.")
  var timings = false

  @Flag(
    help: ArgumentHelp(
      "Exchange the whole folder in one step, for hosts that serve it while it is built.",
      discussion: "The new one is made beside it, as DIR.stele-next, on the same file system."
    )
  )
  var atomic = false

  @Flag(
    inversion: .prefixedNo,
    help: "Wait until all is on the disk, so that a power cut leaves no file half written."
  )
  var sync = true

  @Flag(name: .shortAndLong, help: "Say more about each stage.")
  var verbose = false

  func validate() throws {
    if options.quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
    if let baseURL, !baseURL.hasPrefix("https://"), !baseURL.hasPrefix("http://") {
      throw ValidationError("--base-url takes an http or https address.")
    }
  }

  func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let build = PortalBuild(
      root: options.root,
      baseURL: baseURL,
      warningsAreErrors: options.warningsAreErrors,
      offersArchive: archive,
      width: options.width,
      stopwatch: timings ? Stopwatch { clock.now - start } : .stopped
    )
    // The progress keeps off the output that a program reads.
    var progress = BuildProgress(console: options.format.otherConsole, verbosity: verbosity)
    let report = try await build.run(
      into: output ?? "\(options.root)/Public",
      exchange: atomic ? .tree : .files,
      isLasting: sync,
      program: cache ? Self.program : nil
    ) { progress.hear($0) }
    if let note = report.note { Console.standardError.write("note: \(note)\n") }
    let isPublished = report.output != nil
    let count = DiagnosticFormatter.count(report.diagnostics)
    options.report(report.diagnostics, afterword: isPublished ? "" : "\(count). Nothing was published.")
    guard isPublished else { throw StatusCode.contentHasErrors.exitCode }
    if explain { options.format.otherConsole.write(Self.explanation(of: report)) }
    progress.finish(report)
    if timings { options.format.otherConsole.write(TimingTable(progress.stages, report.times).text) }
    // Not by returning: what the report holds need not be taken apart before.
    withExtendedLifetime(report) { Self.exit() }
  }

  /// The file of this program.
  private static var program: String? {
    #if os(Linux)
      // A bundle looks through the whole folder of the program for what else may belong to it.
      try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    #else
      Bundle.main.executablePath
    #endif
  }

  /// A line for each file that was made, those made for one reason together.
  private static func explanation(of report: BuildReport) -> String {
    let byReason = Dictionary(grouping: report.reasons.keys) { report.reasons[$0] ?? "" }
    let lines = byReason.sorted { $0.key < $1.key }.flatMap { reason, paths in
      ["\(reason):"] + paths.sorted().map { "  \($0)" }
    }
    return (lines.isEmpty ? ["nothing was made: nothing changed"] : lines).map { "\($0)\n" }.joined()
  }

  private var verbosity: BuildProgress.Verbosity {
    if options.quiet { .quiet } else { verbose ? .verbose : .normal }
  }
}
