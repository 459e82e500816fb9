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
    #expect(lines.prefix(8).map { String($0.prefix { $0 != " " }) } == Self.stages)
    #expect(lines.prefix(8).allSatisfy { $0.contains(/\ \d+\.\d ms$/) })
    #expect(lines[1].contains("there is no build before"))
    #expect(lines[2].contains("16 entries"))
    #expect(lines[8].contains(/\d+ pages in \d/))
    #expect(lines[9].contains(" unchanged, 0 removed"))
    #expect(!stele.output.contains("\u{1B}"), "no control codes where nobody looks")
  }

  private static let stages = ["scan", "compare", "parse", "join", "plan", "check", "render", "commit"]

  @Test func timingsTellStagesAndTheSlowestEntries() throws {
    let folder = try TemporaryFolder()
    let stele = try runInAPortal(["build", "--quiet", "--timings", "--output", folder.path])
    #expect(stele.exitCode == 0)
    let lines = stele.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].contains(/^ +time +share  stage$/))
    #expect(lines[1...8].map { String($0.split(separator: " ").last ?? "") } == Self.stages)
    #expect(lines[1...8].allSatisfy { $0.contains(/^ +\d+\.\d ms +\d+ %  [a-z]+$/) })
    #expect(lines[9] == "")
    #expect(lines[10].contains(/^ +time +parse +check +render  slowest entries$/))
    // Ten, and what ends the last line.
    #expect(lines.count == 22)
    #expect(lines[11...20].allSatisfy { $0.contains(#/^( +\d+\.\d ms){4}  Content//#) })
  }

  @Test func jobsChangeNothingThatIsPublished() throws {
    let portal = try TemporaryFolder()
    try FixturePortal.make("", at: portal.url)
    let published = try ["1", "3"].map { jobs in
      let arguments = ["build", "--quiet", "--no-cache", "--jobs", jobs, "--output", jobs]
      #expect(try SteleProcess.run(arguments, in: portal.url).exitCode == 0)
      // The lock names the process that held it.
      return try files(below: portal.url.appending(path: jobs)).filter { $0.key != ".stele/lock" }
    }
    #expect(!published[0].isEmpty)
    #expect(published[0] == published[1])
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
