// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// A folder under version control, out of reach of what this machine has set for git.
package struct GitRepository {
  package struct Failure: Error {
    package let arguments: [String]
    package let output: String
  }

  private let folder: URL

  /// Makes one out of what stands in a folder, with a first commit.
  package init(in folder: URL) throws {
    self.folder = folder
    try git("init", "--quiet", "--initial-branch", "main")
    try commit("first")
  }

  package func commit(_ message: String) throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--message", message)
  }

  package func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
      "GIT_AUTHOR_NAME": "Ana", "GIT_AUTHOR_EMAIL": "ana@example.org",
      "GIT_COMMITTER_NAME": "Ana", "GIT_COMMITTER_EMAIL": "ana@example.org",
    ]
    let logs = try TemporaryFolder()
    let log = logs.url.appending(path: "log")
    try Data().write(to: log)
    let handle = try FileHandle(forWritingTo: log)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(arguments: arguments, output: String(decoding: try Data(contentsOf: log), as: UTF8.self))
    }
  }
}
