// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import Publishing
import TestSupport
import Testing

@Suite struct PortalBuildTests {
  private func build(_ root: URL, into output: URL, width: Int) async throws -> BuildReport {
    try await PortalBuild(root: root.path(percentEncoded: false), width: width)
      .run(into: output.path(percentEncoded: false))
  }

  /// The same input gives the same bytes: again, elsewhere and with any number of tasks.
  @Test func everyBuildGivesTheSameBytes() async throws {
    let portal = try TemporaryFolder()
    try FixturePortal.make("", at: portal.url)
    let folder = try TemporaryFolder()
    var outputs: [[String: Data]] = []
    for (index, width) in [1, 1, 2, 7].enumerated() {
      let output = folder.url.appending(path: "\(index)")
      #expect(try await build(portal.url, into: output, width: width).output != nil)
      outputs.append(try files(below: output))
    }
    for output in outputs.dropFirst() { #expect(output == outputs[0]) }
  }

  /// A check is the same pass without its last stage.
  @Test func aCheckIsABuildThatDoesNotCommit() async throws {
    let portal = try TemporaryFolder()
    try FixturePortal.make("base other-parties", at: portal.url)
    let before = try files(below: portal.url)
    let build = PortalBuild(root: portal.path, width: 2)
    var checked: [BuildEvent] = []
    let diagnostics = try await build.check { checked.append($0) }
    #expect(try files(below: portal.url) == before)
    var built: [BuildEvent] = []
    let report = try await build.run(into: "\(portal.path)/Public") { built.append($0) }
    #expect(report.diagnostics == diagnostics)
    #expect(checked == Array(built.dropLast(2)))
    #expect(built.suffix(2).first == .began(.commit))
  }

  /// Whether they count as errors or not, the same is found.
  @Test func warningsCountAsErrorsIfAsked() async throws {
    let portal = try TemporaryFolder()
    try FixturePortal.make("base other-parties", at: portal.url)
    let output = "\(portal.path)/Public"
    let mild = try await PortalBuild(root: portal.path, width: 2).check()
    #expect(mild.map(\.severity) == [.warning, .warning])
    let report = try await PortalBuild(root: portal.path, warningsAreErrors: true, width: 2).run(into: output)
    #expect(report.diagnostics == mild.map(\.asError))
    #expect(report.output == nil)
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  @Test func anErrorLeavesTheLastGoodPortal() async throws {
    let portal = try TemporaryFolder()
    try FixturePortal.make("", at: portal.url)
    let output = portal.url.appending(path: "Public")
    #expect(try await build(portal.url, into: output, width: 2).output != nil)
    let good = try files(below: output)
    let facts = portal.url.appending(path: "Content/pillars/1-trade/02-ports/facts.yml")
    try Data("nmber: 2\n".utf8).write(to: facts)
    let report = try await build(portal.url, into: output, width: 2)
    #expect(report.output == nil)
    #expect(
      report.diagnostics.map(\.place.description) == [
        "Content/pillars/1-trade/02-ports/facts.yml:1:1", "Content/pillars/1-trade/02-ports/facts.yml:1:1",
      ]
    )
    #expect(try files(below: output) == good)
  }

  @Test func diagnosticsDoNotDependOnTheNumberOfTasks() async throws {
    let portal = try TemporaryFolder()
    try FixturePortal.make("append Content/pillars/1-trade/02-ports/en.md | <b>x</b>", at: portal.url)
    for folder in ["1-trade", "2-people"] {
      try Data("numer: 1\n".utf8).write(to: portal.url.appending(path: "Content/pillars/\(folder)/facts.yml"))
    }
    let output = portal.url.appending(path: "Public")
    let serial = try await build(portal.url, into: output, width: 1).diagnostics
    #expect(serial.count > 3)
    for width in [2, 5] {
      #expect(try await build(portal.url, into: output, width: width).diagnostics == serial)
    }
  }

  /// Also the files for programs have one origin each.
  @Test(arguments: ["api/v1/index.json", "api/v1/tables/events.csv", "bg/timeline.ics"])
  func noFileTakesThePlaceOfTheTimelinesData(path: String) async throws {
    let portal = try TemporaryFolder()
    try FixturePortal.make("append Templates/static/\(path) | x", at: portal.url)
    let report = try await build(portal.url, into: portal.url.appending(path: "Public"), width: 2)
    #expect(report.output == nil)
    #expect(report.diagnostics.map(\.code) == [.pathCollision])
    #expect(report.diagnostics.map(\.place.path) == ["Templates/static/\(path)"])
  }
}
