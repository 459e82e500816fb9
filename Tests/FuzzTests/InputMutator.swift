// SPDX-License-Identifier: Apache-2.0

import MarkdownSamples

/// Makes new inputs out of old ones: bytes changed, removed, doubled, and parts of two put together.
struct InputMutator {
  private static let longest = 4096
  /// What readers look for.
  private static let words = [
    "\n", "\n\n", "---\n", "====\n", "- ", "> ", "*", "**", "_", "~~", "`", "```\n", "[", "](", ")", "[^1]",
    "[^1]: ",
    "![", "<", "<!--", "</a>", "&#x", "&amp;", "\\", "|", "|-|\n", "#", ":", "@", "https://", "javascript:",
    "lang:",
    "commitment:1", "\t", "\"", "'", "{", "}", "&a ", "*a", "!!x ", "? ", "\r\n", "\u{202E}", "\u{301}", "\0",
    "..",
    "/", "0", "9999999999999999999", "-1", "2000/..", "196X", "\u{FFFD}", "đ", "„", "“",
  ].map { Array($0.utf8) }

  private let seeds: [[UInt8]]
  private var random: SeededGenerator

  init(_ seeds: [[UInt8]], seed: UInt64) {
    self.seeds = seeds
    random = SeededGenerator(seed: seed)
  }

  mutating func next() -> [UInt8] {
    var input = random.pick(seeds, or: [])
    for _ in 0..<Int.random(in: 1...6, using: &random) { change(&input) }
    return Array(input.prefix(Self.longest))
  }

  private mutating func change(_ input: inout [UInt8]) {
    let place = Int.random(in: 0...input.count, using: &random)
    let length = Int.random(in: 0...min(24, input.count - place), using: &random)
    let part = place..<place + length
    switch Int.random(in: 0..<6, using: &random) {
    case 0: input.insert(contentsOf: random.pick(Self.words, or: []), at: place)
    case 1: input.removeSubrange(part)
    case 2: input.insert(contentsOf: input[part], at: place)
    case 3: input.insert(UInt8.random(in: 0...255, using: &random), at: place)
    case 4:
      let other = random.pick(seeds, or: [])
      let start = Int.random(in: 0...other.count, using: &random)
      input = Array(input[..<place]) + other[start...]
    default:
      guard place < input.count else { return }
      input[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }
  }
}
