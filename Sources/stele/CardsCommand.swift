// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics
import Foundation
import Publishing

struct CardsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards",
    abstract: "Writes the pictures that other sites show beside links, as SVG.",
    discussion: """
      One for each page in each language, named by its words. Scripts/make-cards turns them into pixels and leaves \
      them among the assets; a build names those that are there in the heads of the pages.
      """
  )

  @Argument(help: ArgumentHelp("Where to write them.", valueName: "dir"))
  var output: String

  @Option(help: ArgumentHelp("The folder of the portal.", valueName: "dir"))
  var root = "."

  func run() async throws {
    let width = ProcessInfo.processInfo.activeProcessorCount
    let cards = try await CardDrawing(root: root, width: width).run(into: output)
    guard let count = cards.value else {
      Console.standardError.write(DiagnosticFormatter.text.format(cards.diagnostics))
      throw StatusCode.contentHasErrors.exitCode
    }
    Console.standardOutput.write("\(count) cards\n")
  }
}
