// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// How the program is called and what its exit status says.
@Suite struct CommandTests {
  private func runInAPortal(_ arguments: [String]) throws -> SteleProcess {
    let portal = try TemporaryFolder()
    try FixturePortal.make("", at: portal.url)
    return try SteleProcess.run(arguments, in: portal.url)
  }

  @Test func helpNamesEveryExitStatus() throws {
    let help = try SteleProcess.run(["build", "--help"], in: Project.root)
    #expect(help.exitCode == 0)
    for line in [
      "0  no errors", "1  the content has errors", "2  the command was used wrongly", "3  the disk failed",
    ] {
      #expect(help.output.contains(line))
    }
  }

  @Test(arguments: [
    ["publsh"], ["build", "--colour"], ["build", "--jobs", "0"], ["build", "--quiet", "--verbose"],
    ["build", "--base-url", "ftp://example.org"], ["build", "--format", "xml"],
    ["check", "--jobs", "0"], ["check", "--output", "Public"],
  ])
  func wrongUsageIs2(arguments: [String]) throws {
    let stele = try runInAPortal(arguments)
    #expect(stele.exitCode == 2)
    #expect(stele.error.contains("Error:"))
    #expect(stele.output == "")
  }

  @Test func failingDiskIs3() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "file")
    try Data().write(to: file)
    let stele = try runInAPortal(["build", "--output", "\(folder.path)/file/Public"])
    #expect(stele.exitCode == 3)
    #expect(stele.error.hasPrefix("error: make the folder "))
  }

  @Test func aFolderWithoutAPortalIsSaid() throws {
    let folder = try TemporaryFolder()
    let stele = try SteleProcess.run(["build"], in: folder.url)
    #expect(stele.exitCode == 1)
    #expect(
      stele.error.hasPrefix("error: there is no portal here [missing-file]\n  --> Content/portal.yml\n")
    )
    #expect(stele.error.hasSuffix("1 error. Nothing was published.\n"))
  }

  @Test func tellsEachStageWithCountAndTime() throws {
    let folder = try TemporaryFolder()
    let stele = try runInAPortal(["build", "--verbose", "--output", folder.path])
    #expect(stele.exitCode == 0)
    #expect(stele.error == "")
    let lines = stele.output.split(separator: "\n")
    let stages = ["scan", "parse", "join", "plan", "check", "render", "commit"]
    #expect(lines.prefix(7).map { String($0.prefix { $0 != " " }) } == stages)
    #expect(lines.prefix(7).allSatisfy { $0.contains(/\ \d+\.\d ms$/) })
    #expect(lines[1].contains("16 entries"))
    #expect(lines[7].contains(/\d+ pages in \d/))
    #expect(lines[8].contains(" unchanged, 0 removed"))
    #expect(!stele.output.contains("\u{1B}"), "no control codes where nobody looks")
  }

  @Test func baseURLReplacesTheOneOfThePortal() throws {
    let folder = try TemporaryFolder()
    let stele = try runInAPortal([
      "build", "--quiet", "--output", folder.path, "--base-url", "https://other.example/",
    ])
    #expect(stele.exitCode == 0)
    let page = String(
      decoding: try Data(contentsOf: folder.url.appending(path: "en/index.html")),
      as: UTF8.self
    )
    #expect(page.contains(#"<link rel="canonical" href="https://other.example/en/">"#))
    #expect(page.contains(#"href="/en/pillars/1/""#))
    #expect(!page.contains("https://example.org/treaty"))
  }
}
