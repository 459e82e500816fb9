// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// The program itself, run to its end.
package struct SteleProcess: Sendable {
  package let exitCode: Int32
  package let output: String
  package let error: String

  /// - Parameters:
  ///   - folder: the working directory.
  ///   - input: what stands on the standard input, which then ends.
  package static func run(_ arguments: [String], in folder: URL, input: String = "") throws -> SteleProcess {
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
    let answers = logs.url.appending(path: "in")
    try Data(input.utf8).write(to: answers)
    process.standardInput = try FileHandle(forReadingFrom: answers)
    try process.run()
    process.waitUntilExit()
    return SteleProcess(
      exitCode: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: error), as: UTF8.self)
    )
  }

  /// Built beside the tests.
  static let executable = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "stele")
}
