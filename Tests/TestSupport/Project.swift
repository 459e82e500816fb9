// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// Where the project's own files stand.
package enum Project {
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static let fixtures = root.appending(path: "Tests/Fixtures")

  /// Whether expected results are to be written anew: `UPDATE_FIXTURES=1 swift test`.
  package static var updatesFixtures: Bool {
    ProcessInfo.processInfo.environment["UPDATE_FIXTURES"] == "1"
  }

  /// All Swift files below a folder of the project.
  package static func swiftFiles(below folder: String) throws -> [(path: String, text: String)] {
    try files(below: root.appending(path: folder))
      .filter { $0.key.hasSuffix(".swift") }
      .map { ("\(folder)/\($0.key)", String(decoding: $0.value, as: UTF8.self)) }
      .sorted { $0.path < $1.path }
  }
}
