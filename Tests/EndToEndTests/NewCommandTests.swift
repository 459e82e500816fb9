// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite struct NewCommandTests {
  private func lines(_ check: SteleProcess) -> [String] {
    check.error.split(separator: "\n").map(String.init).filter { $0.contains(": error: ") }
  }

  /// What was made is whole: all that is said of it is what only an author can know.
  @Test(arguments: [
    (["commitment", "wine", "--in", "pillar:1"], "Content/pillars/1-trade/4-wine"),
    (["instrument", "plan"], "Content/instruments/plan"),
    (["organisation", "council"], "Content/organisations/council"),
    (["event", "2011-05-04-visit"], "Content/timeline/2011-05-04-visit"),
    (["term", "salt"], "Content/glossary/salt"),
    (["page", "help"], "Content/pages/help"),
  ])
  func whatIsLeftIsToBeWritten(arguments: [String], folder: String) throws {
    let portal = try TemporaryFolder()
    try FixturePortal.make("", at: portal.url)
    let made = try SteleProcess.run(["new"] + arguments, in: portal.url)
    #expect(made.exitCode == 0)
    #expect(made.error == "")
    for file in ["facts.yml", "vi.md", "bg.md", "en.md"] {
      #expect(made.output.contains("  \(folder)/\(file)\n"))
    }
    let check = try SteleProcess.run(["check", "--format", "line"], in: portal.url)
    #expect(check.exitCode == 1)
    let codes: Set = ["empty-title", "missing-fact", "contract-not-met", "unreferenced-entry"]
    for line in lines(check) {
      #expect(codes.contains { line.hasSuffix("[\($0)]") }, "\(line)")
      #expect(line.hasPrefix(folder) || line.hasPrefix("Content/portal.yml"), "\(line)")
    }
    for language in ["vi", "bg", "en"] {
      #expect(
        lines(check).contains { $0.hasPrefix("\(folder)/\(language).md:") && $0.contains("[empty-title]") }
      )
    }
  }

  @Test func nothingIsReplaced() throws {
    let portal = try TemporaryFolder()
    try FixturePortal.make("append Content/pages/mine/notes.txt | mine", at: portal.url)
    let before = try files(below: portal.url)
    for name in ["about", "mine", "../x", "A b"] {
      let stele = try SteleProcess.run(["new", "page", name], in: portal.url)
      #expect(stele.exitCode == 2, "\(name)")
      #expect(stele.output == "")
    }
    #expect(try files(below: portal.url) == before)
  }

  @Test func whatIsMissingIsSaid() throws {
    let portal = try TemporaryFolder()
    try FixturePortal.make("", at: portal.url)
    let placeless = try SteleProcess.run(["new", "commitment", "wine"], in: portal.url)
    #expect(placeless.error.contains("add --in pillar:1, pillar:2, sector:culture."))
    let kind = try SteleProcess.run(["new", "pillar", "x"], in: portal.url)
    #expect(kind.exitCode == 2)
    #expect(kind.error.contains("- commitment\n"))
    #expect(!kind.error.contains("- pillar\n"))
  }
}
