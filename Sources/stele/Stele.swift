// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import Publishing

struct Stele: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stele",
    abstract: "Turns a folder of facts and words into a portal in several equal languages.",
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, PublishCommand.self, VerifyCommand.self, CheckCommand.self, PreviewCommand.self,
      NewCommand.self, ExplainCommand.self, AgreeCommand.self, StatusCommand.self, CardsCommand.self,
    ]
  )

  static func run() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      exit()
    } catch let code as ExitCode {
      exit(withError: code)
    } catch let error as DiskError {
      Console.standardError.write("error: \(error)\n")
      exit(withError: StatusCode.diskFailed.exitCode)
    } catch {
      // ArgumentParser's own code for wrong usage is 64 (sysexits); ours is 2, as in most tools.
      let isUsage = exitCode(for: error) == .validationFailure
      guard isUsage else { exit(withError: error) }
      Console.standardError.write(fullMessage(for: error) + "\n")
      exit(withError: StatusCode.usage.exitCode)
    }
  }
}

/// The process itself. An asynchronous `main` would end its first thread, for which the C library
/// unwinds the stack: the first unwinding in a static program sorts the frames of all functions, 30 ms.
@main
enum Program {
  static func main() {
    Heap.prepare()
    Task.detached { await Stele.run() }
    while true { sleep(UInt32.max) }
  }
}
