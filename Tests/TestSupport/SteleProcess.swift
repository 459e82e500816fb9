// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// The program itself, run to its end.
package struct SteleProcess: Sendable {
  package let exitCode: Int32
  package let output: String
  package let error: String

  /// - Parameter folder: the working directory.
  package static func run(_ arguments: [String], in folder: URL) throws -> SteleProcess {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // Files and not pipes: a pipe that nobody empties stops the program.
    let logs = try TemporaryFolder()
    let (output, error) = (logs.url.appending(path: "out"), logs.url.appending(path: "err"))
    for log in [output, error] { try Data().write(to: log) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return SteleProcess(
      exitCode: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: error), as: UTF8.self)
    )
  }

  /// Built beside the tests.
  private static let executable = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "stele")
}
