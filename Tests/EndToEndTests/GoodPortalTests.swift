// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Whole small portals that are as they should be: published byte for byte as expected.
@Suite struct GoodPortalTests {
  static let names = ["trilingual", "other-parties", "one-language"]

  @Test(arguments: names)
  func publishesWhatIsExpected(name: String) throws {
    let portal = try TemporaryFolder()
    try FixturePortal.make("base \(name)", at: portal.url)
    let output = try TemporaryFolder()
    let stele = try SteleProcess.run(
      ["build", "--quiet", "--output", output.path, "--format", "line"],
      in: portal.url
    )
    #expect(stele.exitCode == 0, "\(stele.error)")
    #expect(stele.output == "")

    let published = try files(below: output.url)
      .filter { ![".stele/lock", ".stele/manifest"].contains($0.key) }
    let expectedFolder = Project.fixtures.appending(path: "good/\(name)/expected")
    if Project.updatesFixtures { try replace(expectedFolder, with: published, diagnostics: stele.error) }
    var expected = try files(below: expectedFolder)
    let diagnostics = expected.removeValue(forKey: "diagnostics.txt")
    #expect(String(decoding: diagnostics ?? Data(), as: UTF8.self) == stele.error)
    #expect(published.keys.sorted() == expected.keys.sorted())
    for (path, bytes) in published {
      #expect(
        bytes == expected[path],
        "\(name)/expected/\(path) differs; see UPDATE_FIXTURES in CONTRIBUTING.md"
      )
    }
  }

  private func replace(_ folder: URL, with files: [String: Data], diagnostics: String) throws {
    try? FileManager.default.removeItem(at: folder)
    var files = files
    if !diagnostics.isEmpty { files["diagnostics.txt"] = Data(diagnostics.utf8) }
    for (path, bytes) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try bytes.write(to: file)
    }
  }
}
