// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Publishing

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compares a copy of a published portal, or the portal on its host, with its receipt.",
    discussion: """
      Says of each file that is not as the receipt says whether it differs, is missing or is foreign, a line \
      each on the standard output. A copy is only as trustworthy as its receipt: --receipt takes one that was \
      kept elsewhere. Of a host every file that readers can get is asked for; what it has besides can't be seen.

      Exit status:
        0  the copy is whole
        1  something differs, is missing or is foreign
        2  the command was used wrongly
        3  the disk failed, nobody answered, or there is no receipt
      """
  )

  @Argument(
    help: ArgumentHelp(
      "A folder that ‘stele publish’ filled, a copy of it, or the address where it is published.",
      valueName: "dir|url"
    )
  )
  var place: String

  @Option(help: ArgumentHelp("A receipt to compare with; default: the one in the folder.", valueName: "file"))
  var receipt: String?

  func run() async throws {
    let release: any PublishedRelease =
      if let site = ReleaseSite(place) { site } else { ReleaseCopy(folder: place) }
    let found = if let receipt { try Receipt.read(receipt) } else { try await release.receipt() }
    guard let found else {
      let path = receipt ?? "\(place)/\(Receipt.path)"
      throw DiskError(operation: "read", path: path, reason: "there is no receipt of ‘stele publish’")
    }
    let differences = try await release.differences(from: found)
    Console.standardOutput.write(Self.text(differences))
    guard differences.isEmpty else { throw StatusCode.contentHasErrors.exitCode }
    Console.standardError.write("\(release.files(of: found).count) files are as the receipt says.\n")
  }

  static func text(_ differences: [ReleaseDifference]) -> String {
    differences.map { "\($0.kind.rawValue)\t\($0.path)\n" }.joined()
  }
}
