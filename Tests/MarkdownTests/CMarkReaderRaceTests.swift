// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Markdown

/// The race of `HTMLRaceTests` where it happens: with nothing but the library at work, and in texts whose
/// inlines take it long, so that parses on different threads overlap almost always.
@Suite struct CMarkReaderRaceTests {
  private static let rounds = 2000

  /// Each `w` is a place where the library stops and looks for an address. What counts stands at both ends.
  private static let texts = ["~~a~~ www.example.org ", "https://example.org ~~ѝ~~ ", "đường "].map { start in
    Array((start + String(repeating: "w ", count: 600) + "~~b~~ www.example.org https://example.org\n").utf8)
  }

  /// How many nodes the library makes of a text: each link or strikethrough that it misses is some less.
  private static func nodeCount(_ text: [UInt8]) -> Int {
    ((try? CMarkReader.read(text[...], maximumDepth: 100))?.nodes.count) ?? 0
  }

  @Test func sameOnAllThreads() async {
    let expected = Self.texts.map(Self.nodeCount)
    #expect(expected.allSatisfy { $0 > 8 })
    let wrong = await withTaskGroup(of: Int.self) { group in
      for task in 0..<4 {
        group.addTask {
          (0..<Self.rounds * Self.texts.count).count { round in
            let index = (round + task) % Self.texts.count
            return Self.nodeCount(Self.texts[index]) != expected[index]
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0, "of \(4 * Self.rounds * Self.texts.count) texts")
  }
}
