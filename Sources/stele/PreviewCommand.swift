// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics
import Dispatch
import Foundation
import Preview
import Publishing

struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Shows the portal in a browser and keeps up with every save.",
    discussion: """
      Serves the portal as it would be published, on this machine alone, and writes nothing. Pages that are \
      open follow what is saved below Content/ and Templates/; what is wrong is shown over them and here. \
      Ctrl-C stops it.

      Exit status:
        0  it was stopped
        2  the command was used wrongly
        3  the disk failed, or the port is taken
      """
  )

  private static let preferredPort: UInt16 = 4321

  @Option(help: "The port to serve on; default: 4321 or the next that is free. 0 takes any that is free.")
  var port: UInt16?

  @Flag(help: "Open the first page in the browser.")
  var open = false

  @Option(help: ArgumentHelp("The folder of the portal.", valueName: "dir"))
  var root = "."

  @Option(help: "How many tasks may run at once; default: one per processor.")
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1.") }
  }

  func run() async throws {
    let listener =
      if let port { try LoopbackListener(port: port) } else { try LoopbackListener(from: Self.preferredPort) }
    let width = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    guard let server = PreviewServer(root: root, width: width, listener) else {
      throw DiskError(operation: "open", path: "a pipe", reason: "too many files are open")
    }
    let signals = Self.onStop(server.stop)
    let address = "http://localhost:\(listener.port)/"
    Console.standardOutput.write("Preview: \(address) (Ctrl-C stops it)\n")
    if open { Self.openBrowser(at: address) }
    let report = PreviewReport()
    await server.run(report.hear)
    for signal in signals { signal.cancel() }
    Console.standardOutput.write("Stopped.\n")
  }

  /// Ctrl-C, and the polite way in which other programs end one.
  private static func onStop(_ stop: @escaping @Sendable () -> Void) -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler(handler: stop)
      source.resume()
      return source
    }
  }

  /// Without a browser the address is still on the screen.
  private static func openBrowser(at address: String) {
    #if os(macOS)
      let program = "open"
    #else
      let program = "xdg-open"
    #endif
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program, address]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try? process.run()
  }
}
