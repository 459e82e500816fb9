// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Publishing

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compares a copy of a published portal with its receipt.",
    discussion: """
      Says of each file that is not as the receipt says whether it differs, is missing or is foreign, a line \
      each on the standard output. A copy is only as trustworthy as its receipt: --receipt takes one that was \
      kept elsewhere.

      Exit status:
        0  the copy is whole
        1  something differs, is missing or is foreign
        2  the command was used wrongly
        3  the disk failed, or there is no receipt
      """
  )

  @Argument(help: ArgumentHelp("A folder that ‘stele publish’ filled, or a copy of it.", valueName: "dir"))
  var folder: String

  @Option(help: ArgumentHelp("A receipt to compare with; default: the one in the folder.", valueName: "file"))
  var receipt: String?

  func run() async throws {
    let copy = ReleaseCopy(folder: folder)
    let path = receipt ?? "\(folder)/\(Receipt.path)"
    guard let receipt = try receipt.map(Receipt.read) ?? copy.receipt() else {
      throw DiskError(operation: "read", path: path, reason: "there is no receipt of ‘stele publish’")
    }
    let differences = try copy.differences(from: receipt)
    Console.standardOutput.write(Self.text(differences))
    guard differences.isEmpty else { throw StatusCode.contentHasErrors.exitCode }
    Console.standardError.write("\(receipt.outputs.count) files are as the receipt says.\n")
  }

  static func text(_ differences: [ReleaseDifference]) -> String {
    differences.map { "\($0.kind.rawValue)\t\($0.path)\n" }.joined()
  }
}
