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

  private func sources(_ recipe: String) throws -> PortalSources {
    let folder = try TemporaryFolder()
    try FixturePortal.make(recipe, at: folder.url)
    return try SourceScanner(root: folder.path).scan()
  }

  private func outcome(
    _ reading: PortalReading,
    after last: CheckedReading?,
    rendersPages: Bool = true
  ) async -> Outcome {
    let outputs = reading.outputs()
    let checked = await CheckedReading(reading, outputs, after: last, width: 2)
    let found = reading.diagnostics + checked.findings.all
    // What other languages have is made by the same functions.
    let rendered = outputs.filter { rendersPages && $0.path.hasPrefix("en/") }.map { $0.render().value }
    return Outcome(
      diagnostics: found.sorted().map { "\($0)" },
      files: Dictionary(rendered.map { ($0.path, $0.bytes) }) { first, _ in first }
    )
  }

  @Test(arguments: [
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
    let reader = PortalReader(root: "", width: 2)
    let before = try #require(await reader.read(try sources("")).value)
    let checkedBefore = await CheckedReading(before, before.outputs(), width: 2)
    let changed = try sources(step)
    let fresh = try #require(await reader.read(changed).value)
    let later = try #require(await reader.read(changed, after: before).value)
    let expected = await outcome(fresh, after: nil)
    #expect(await outcome(later, after: checkedBefore) == expected)
    // And back.
    let again = try #require(await reader.read(try sources(""), after: later).value)
    let checkedLater = await CheckedReading(later, later.outputs(), after: checkedBefore, width: 2)
    let first = await outcome(before, after: nil, rendersPages: false)
    #expect(await outcome(again, after: checkedLater, rendersPages: false) == first)
  }
}
