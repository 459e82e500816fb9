// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import TestSupport
import Testing

/// One broken portal per diagnostic code, with the exact text that its author reads.
@Suite struct BrokenPortalTests {
  @Test(arguments: DiagnosticCode.allCases)
  func saysWhatIsWrong(code: DiagnosticCode) throws {
    let fixture = Project.fixtures.appending(path: "broken/\(code.rawValue)")
    let recipe = String(decoding: try Data(contentsOf: fixture.appending(path: "recipe.txt")), as: UTF8.self)
    let portal = try TemporaryFolder()
    try FixturePortal.make(recipe, at: portal.url)
    let lastGood = portal.url.appending(path: "Public/vi/index.html")
    try FileManager.default.createDirectory(
      at: lastGood.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data("the last good portal".utf8).write(to: lastGood)

    let isWarning = [.languageWithoutProfile, .outlivedAgreement].contains(code)
    let output = isWarning ? ["--output", "Elsewhere"] : []
    let stele = try SteleProcess.run(["build", "--quiet"] + output, in: portal.url)

    let expected = fixture.appending(path: "diagnostics.txt")
    if Project.updatesFixtures { try Data(stele.error.utf8).write(to: expected) }
    #expect(stele.error == String(decoding: try Data(contentsOf: expected), as: UTF8.self))
    #expect(stele.error.contains("[\(code.rawValue)]\n"))
    #expect(stele.exitCode == (isWarning ? 0 : 1))
    #expect(
      try files(below: portal.url.appending(path: "Public")) == [
        "vi/index.html": Data("the last good portal".utf8)
      ]
    )
  }

  @Test func thereIsNoFixtureWithoutACode() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Project.fixtures.appending(path: "broken").path(percentEncoded: false)
    )
    #expect(Set(folders) == Set(DiagnosticCode.allCases.map(\.rawValue)))
  }
}
