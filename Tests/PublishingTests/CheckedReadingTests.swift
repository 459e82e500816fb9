// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import Rendering
import TestSupport
import Testing

@testable import Publishing

/// A reading after another comes to the same as one from nothing: what is wrong, and each byte that is rendered.
@Suite struct CheckedReadingTests {
  private static let text = "Content/pillars/1-trade/01-goods/en.md"
  private static let facts = "Content/pillars/1-trade/01-goods/facts.yml"

  private struct Outcome: Equatable {
    let diagnostics: [String]
    let files: [String: [UInt8]]
  }

  /// The portal as it is before any step, read and checked once for all of them.
  private struct Start: Sendable {
    let sources: PortalSources
    let reading: PortalReading
    let checked: CheckedReading
    let diagnostics: [String]
  }

  private static let reader = PortalReader(root: "", width: 2)

  private static let start = Task {
    let sources = try CheckedReadingTests.sources("")
    let reading = try #require(await CheckedReadingTests.reader.read(sources).value)
    let checked = await CheckedReading(reading, reading.outputs(), width: 2)
    let found = (reading.diagnostics + checked.findings.all).sorted().map { "\($0)" }
    return Start(sources: sources, reading: reading, checked: checked, diagnostics: found)
  }

  private static func sources(_ recipe: String) throws -> PortalSources {
    let folder = try TemporaryFolder()
    try FixturePortal.make(recipe, at: folder.url)
    return try SourceScanner(root: folder.path).scan()
  }

  private func outcome(_ reading: PortalReading, _ checked: CheckedReading) -> Outcome {
    let found = reading.diagnostics + checked.findings.all
    // What other languages have is made by the same functions.
    let rendered = reading.outputs().filter { $0.path.hasPrefix("en/") }.map { $0.render().value }
    return Outcome(
      diagnostics: found.sorted().map { "\($0)" },
      files: Dictionary(rendered.map { ($0.path, $0.bytes) }) { first, _ in first }
    )
  }

  @Test(arguments: [
    "replace \(text) | to exchange *goods* | to trade in *goods* since 1990",
    "append \(text) | \\nMore words.\\n",
    "append \(text) | \\nSee [](commitment:99) and [](commitment:2#p9).\\n",
    "replace \(text) | title: Goods | title: Wares", "replace \(text) | goods | wares",
    "append \(facts) | \\ncolour: red\\n", "replace \(facts) | commitments: [2] | commitments: [3]",
    "append Content/pillars/1-trade/02-ports/vi.md | \\nXem [](commitment:1#p9).\\n",
    "replace Content/glossary/goods/en.md | title: | title: Other", "remove Content/glossary/goods",
    "rename Content/pillars/1-trade/02-ports | Content/pillars/1-trade/04-ports",
    "remove Content/timeline/2012-flood",
    "append Content/portal.yml | \\nagreement: {other: warning}\\n",
    "append Templates/pages/commitment.mustache | {{nonsense}}",
    "append Templates/assets/site.css | p { color: red }",
    "append Templates/strings.en.yml | \\nnothing-uses: this\\n",
    "append Content/agreement.lock | nonsense\\n",
  ])
  func isAsGoodAsANewOne(step: String) async throws {
    let start = try await Self.start.value
    let changed = try Self.sources(step)
    let fresh = try #require(await Self.reader.read(changed).value)
    let expected = outcome(fresh, await CheckedReading(fresh, fresh.outputs(), width: 2))
    let later = try #require(await Self.reader.read(changed, after: start.reading).value)
    let checked = await CheckedReading(later, later.outputs(), after: start.checked, width: 2)
    #expect(outcome(later, checked) == expected)
    // And back.
    let again = try #require(await Self.reader.read(start.sources, after: later).value)
    let back = await CheckedReading(again, again.outputs(), after: checked, width: 2)
    #expect((again.diagnostics + back.findings.all).sorted().map { "\($0)" } == start.diagnostics)
  }

  @Test(arguments: [
    ("replace \(text) | to exchange *goods* | to trade *goods*", true),
    ("replace \(text) | [](commitment:2) | [the ports](commitment:2)", true),
    ("append \(text) | \\nMore words.\\n", false),
    ("replace \(text) | title: Goods | title: Wares", false),
    ("append \(text) | \\n## One more\\n", false),
    ("append \(facts) | \\n# a remark\\n", false),
    ("append Templates/assets/site.css | p { color: red }", false),
    ("remove \(text)", false),
  ])
  func onlyWordsBelowAFrontMatterAreFollowed(step: String, isFollowed: Bool) async throws {
    let start = try await Self.start.value
    #expect((start.reading.following(try Self.sources(step)) != nil) == isFollowed)
  }
}
