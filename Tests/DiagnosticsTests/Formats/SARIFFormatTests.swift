// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Diagnostics

@Suite struct SARIFFormatTests {
  /// The parts of a log that SARIF 2.1.0 requires, and those that we promise.
  private struct Log: Decodable {
    struct Message: Decodable { let text: String }
    struct Rule: Decodable {
      let id: String
      let shortDescription: Message
      let fullDescription: Message
      let helpUri: String?
    }
    struct Driver: Decodable {
      let name: String
      let rules: [Rule]
    }
    struct Tool: Decodable { let driver: Driver }
    struct Artifact: Decodable { let uri: String }
    struct Region: Decodable, Equatable {
      let startLine: Int
      let startColumn: Int
      let endColumn: Int
    }
    struct Physical: Decodable {
      let artifactLocation: Artifact
      let region: Region?
    }
    struct Location: Decodable {
      let physicalLocation: Physical
      let message: Message?
    }
    struct Entry: Decodable {
      let ruleId: String
      let ruleIndex: Int
      let level: String
      let message: Message
      let locations: [Location]
      let relatedLocations: [Location]?
    }
    struct Run: Decodable {
      let tool: Tool
      let columnKind: String
      let results: [Entry]
    }
    let version: String
    let runs: [Run]
  }

  private func run(_ diagnostics: [Diagnostic]) throws -> Log.Run {
    let log = try JSONDecoder().decode(Log.self, from: Data(SARIFFormat.format(diagnostics).utf8))
    #expect(log.version == "2.1.0")
    return try #require(log.runs.first)
  }

  @Test func namesEveryRuleEvenIfNoneIsBroken() throws {
    let run = try run([])
    #expect(run.tool.driver.name == "stele")
    #expect(run.columnKind == "unicodeCodePoints")
    #expect(run.results.isEmpty)
    #expect(run.tool.driver.rules.map(\.id) == DiagnosticCode.allCases.map(\.rawValue))
    #expect(run.tool.driver.rules.map(\.shortDescription.text) == DiagnosticCode.allCases.map(\.rule))
    #expect(run.tool.driver.rules.allSatisfy { $0.helpUri == nil })
  }

  @Test func placesAResult() throws {
    let run = try run([SampleDiagnostic.complete])
    let result = try #require(run.results.first)
    #expect(run.tool.driver.rules[result.ruleIndex].id == result.ruleId)
    #expect(result.level == "error")
    #expect(
      result.message.text == "there is no kind ‘comitment’; kinds are words; did you mean ‘commitment’?"
    )
    let place = try #require(result.locations.first).physicalLocation
    #expect(place.artifactLocation.uri == "Content/x/vi.md")
    #expect(place.region == Log.Region(startLine: 2, startColumn: 5, endColumn: 24))
    let related = try #require(result.relatedLocations)
    #expect(related.map(\.message?.text) == ["the list of kinds"])
    #expect(related.map(\.physicalLocation.artifactLocation.uri) == ["Content/portal.yml"])
  }

  /// RFC 3986: a reference has ASCII letters only, and no colon in its first part.
  @Test func writesAPathAsAReference() throws {
    let result = try #require(try run([SampleDiagnostic.bare]).results.first)
    #expect(result.level == "warning")
    #expect(result.relatedLocations == nil)
    let place = try #require(result.locations.first).physicalLocation
    #expect(place.region == nil)
    #expect(place.artifactLocation.uri == "N%E1%BB%99i%20dung/%D0%B0.yml")
    let colon = Diagnostic(.malformedName, "x", at: SourcePlace(path: "a:\tb"))
    #expect(
      try run([colon]).results.first?.locations.first?.physicalLocation.artifactLocation.uri == "a%3A%09b"
    )
  }
}
