// SPDX-License-Identifier: Apache-2.0

import PortalModel
import PortalSamples
import Testing

@Suite struct PortalIdentifiersTests {
  private static let facts = [
    "statement/a": "place: opening", "pillars/1-p": "number: 1", "pillars/1-p/s": "order: 1",
    "pillars/1-p/s/12-c": "number: 12", "pages/x": "{}",
    "timeline/e": "date: 1990\nsources: [{publisher: P}]",
  ]

  private func identifiers(_ configuration: String) -> [String: String] {
    let portal = SmallPortal(configuration: configuration, facts: Self.facts).joined
    return Dictionary(
      portal.entries.compactMap { entry in
        portal.identifier(of: entry.id).map { (entry.id.description, $0) }
      }
    ) { first, _ in first }
  }

  /// Identifiers are kept elsewhere, so that these four never change.
  @Test func partsOfTheActHaveOne() {
    #expect(
      identifiers("identifier: declar/2025/1023\n") == [
        "statement:a": "declar/2025/1023/t/a", "pillar:1": "declar/2025/1023/p/1",
        "sector:s": "declar/2025/1023/s/s", "commitment:12": "declar/2025/1023/c/12",
      ]
    )
  }

  @Test func withoutAnActThereIsNone() {
    #expect(identifiers("").isEmpty)
  }
}
