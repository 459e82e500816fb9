// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite struct CheckCommandTests {
  /// Two errors of one code and one of another.
  private static let broken = """
    base one-language
    replace Content/pillars/1-trade/02-ports/en.md | [the first paragraph](#p1) | [goods](commitment:9)
    replace Content/pillars/2-people/culture/03-songs/en.md | commitment:1#p3 | commitment:8
    append Templates/strings.en.yml | farewell: Goodbye
    """
  /// Two warnings.
  private static let doubtful = "base other-parties"

  /// - Parameter recipe: of `FixturePortal`.
  private func run(_ arguments: [String], on recipe: String = "") throws -> SteleProcess {
    let portal = try TemporaryFolder()
    try FixturePortal.make(recipe, at: portal.url)
    let before = try files(below: portal.url)
    let stele = try SteleProcess.run(arguments, in: portal.url)
    if arguments.first == "check" {
      #expect(try files(below: portal.url) == before, "a check writes nothing")
    }
    return stele
  }

  @Test func saysThatNothingIsWrong() throws {
    let stele = try run(["check"])
    #expect(stele.exitCode == 0)
    #expect(stele.error == "Nothing wrong.\n")
    #expect(stele.output == "")
    #expect(try run(["check", "--quiet"]).error == "")
  }

  @Test func saysWhatBuildSays() throws {
    let (check, build) = (try run(["check"], on: Self.broken), try run(["build"], on: Self.broken))
    #expect(check.exitCode == 1)
    #expect(check.error.hasSuffix("\n\n3 errors.\n"))
    #expect(build.error == check.error.replacing("3 errors.", with: "3 errors. Nothing was published."))
    #expect(try run(["check", "--quiet"], on: Self.broken).error == check.error)
  }

  /// Also what only the rendering of pages finds.
  @Test func rendersThePages() throws {
    let recipe = "replace Templates/pages/page.mustache | {{summary}} | {{sumary}}"
    let stele = try run(["check", "--format", "line"], on: recipe)
    #expect(stele.exitCode == 1)
    #expect(stele.error.contains(" [unknown-template-variable]\n1 error.\n"))
  }

  @Test func warningsAreErrorsIfAsked() throws {
    let check = try run(["check"], on: Self.doubtful)
    #expect(check.exitCode == 0)
    #expect(check.error.hasSuffix("\n\n2 warnings.\n"))
    let strict = try run(["check", "--warnings-as-errors"], on: Self.doubtful)
    #expect(strict.exitCode == 1)
    #expect(strict.error.hasSuffix("\n\n2 errors.\n"))
    let build = try run(["build", "--warnings-as-errors"], on: Self.doubtful)
    #expect(build.exitCode == 1)
    #expect(build.error.hasSuffix("\n\n2 errors. Nothing was published.\n"))
  }

  /// A warning that counts as an error does not hide the errors of later stages.
  @Test func warningsDoNotEndThePass() throws {
    let recipe = "\(Self.doubtful)\nreplace Templates/pages/pillar.mustache | {{summary}} | {{sumary}}"
    let stele = try run(["check", "--warnings-as-errors", "--format", "json"], on: recipe)
    let output = try JSONDecoder().decode(CheckOutput.self, from: Data(stele.output.utf8))
    #expect(Set(output.diagnostics.map(\.code)) == ["language-without-profile", "unknown-template-variable"])
    #expect(output.diagnostics.allSatisfy { $0.severity == "error" })
  }

  @Test func looksOnlyForTheCodesThatAreGiven() throws {
    let one = try run(["check", "--only", "unknown-string", "--format", "line"], on: Self.broken)
    #expect(one.exitCode == 1)
    #expect(one.error.hasSuffix("[unknown-string]\n1 error. Not shown: 2 errors.\n"))
    let two = try run(
      ["check", "--only", "unknown-string", "--only", "broken-link", "--format", "line"],
      on: Self.broken
    )
    #expect(two.error.hasSuffix("\n3 errors.\n"))
    let other = try run(["check", "--only", "raw-html"], on: Self.broken)
    #expect(other.exitCode == 0)
    #expect(other.error == "Nothing wrong. Not shown: 3 errors.\n")
  }

  @Test func anUnknownCodeIsWrongUsage() throws {
    let stele = try run(["check", "--only", "brokn-link"])
    #expect(stele.exitCode == 2)
    #expect(stele.error.contains("did you mean ‘broken-link’?"))
    #expect(stele.output == "")
  }

  /// What a program reads is all of the standard output, whether anything is wrong or not.
  @Test(arguments: [["check"], ["build"], ["build", "--verbose"]], ["json", "gitlab", "sarif"])
  func givesProgramsOneValue(command: [String], format: String) throws {
    for (recipe, exitCode) in [("", 0), (Self.doubtful, 0), (Self.broken, 1)] as [(String, Int32)] {
      let stele = try run(command + ["--format", format], on: recipe)
      #expect(stele.exitCode == exitCode)
      let value = try JSONSerialization.jsonObject(with: Data(stele.output.utf8))
      #expect(format == "gitlab" ? value is [Any] : value is [String: Any])
      #expect(!stele.error.contains("rule:"))
    }
  }

  @Test func givesAForgeItsCommands() throws {
    let stele = try run(["check", "--format", "github"], on: Self.broken)
    #expect(stele.error == "3 errors.\n")
    #expect(stele.output.split(separator: "\n").count == 3)
    #expect(stele.output.split(separator: "\n").allSatisfy { $0.hasPrefix("::error file=") })
    #expect(try run(["check", "--format", "github"]).output == "")
  }

  /// The example in Documentation/Formats.md is what the program says.
  @Test func documentedFormatIsTheRealOne() throws {
    let recipe =
      "replace Content/pillars/1-trade/02-ports/en.md | [the first paragraph](#p1) | [goods](comitment:1)"
    let file = Project.root.appending(path: "Documentation/Formats.md")
    let documentation = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let output = try run(["check", "--format", "json"], on: recipe).output
    #expect(documentation.contains("\n```json\n\(output)```\n"), "\(output)")
  }
}
