// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// `stele preview`, from its start until it is told to stop.
package final class RunningPreview {
  package struct Failure: Error {
    package let output: String
  }

  package let port: UInt16
  private let process: Process
  private let output: FileHandle
  private let errors: URL

  /// - Parameter logs: a folder for what it says is wrong.
  package init(of portal: URL, logs: URL, _ arguments: [String] = ["--port", "0"]) throws {
    let process = Process()
    process.executableURL = SteleProcess.executable
    process.arguments = ["preview", "--root", portal.path(percentEncoded: false)] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    errors = logs.appending(path: "preview-\(UUID().uuidString)")
    try Data().write(to: errors)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    self.process = process
    output = pipe.fileHandleForReading
    var line = ""
    while !line.hasSuffix("\n"), let byte = try output.read(upToCount: 1), !byte.isEmpty {
      line += String(decoding: byte, as: UTF8.self)
    }
    guard let match = line.firstMatch(of: /http:\/\/localhost:(\d+)\//), let port = UInt16(match.1) else {
      throw Failure(output: line + String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
    self.port = port
  }

  deinit { if process.isRunning { process.terminate() } }

  /// What it has said so far to the standard error.
  package var said: String {
    (try? Data(contentsOf: errors)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  package func client() throws -> LoopbackClient { try LoopbackClient(port: port) }

  /// Events for a page that has seen nothing yet.
  package func events(of page: String) throws -> LoopbackClient {
    let client = try client()
    try client.send(
      "GET /.stele/preview/events?page=\(page)&seen=0 HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n"
    )
    _ = try client.response()
    return client
  }

  /// Presses Ctrl-C and waits for the end.
  /// - Returns: its exit status, and what it said since its start.
  package func interrupt() throws -> (status: Int32, output: String) {
    process.interrupt()
    let rest = try output.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: rest, as: UTF8.self))
  }
}
