// SPDX-License-Identifier: Apache-2.0

/// Writes what stands on the lines of a sample.
struct SampleInlines {
  private var random: SeededGenerator

  private static let words = [
    "trade", "Việt", "Nam", "hợp", "tác", "Đường", "България", "търговия", "ѝ", "и", "2026", "50 %", "naïve",
    "e\u{301}",
    "a_b", "x", "Công ước", "„кавички“", "don't", "5 < 6 & 7", "&amp;", "&copy;", "\\*", "\\[^1]", "w",
    "http", ":",
  ]
  private static let destinations = [
    "https://example.org/a_(b)", "http://example.org/?q=1&r=ж", "mailto:a@example.org", "commitment:12",
    "commitment:12#p2", "event:1950-02-08", "#p1", "javascript:alert(1)", "a.html", "<https://example.org/a>",
    "commitmnt:1", "data:text/html,x", "", "https://example.org \"Title & 'more'\"", "JAVA&#83;cript:x",
  ]
  private static let addresses = [
    "https://example.org/a?b=c&d", "www.example.org", "(www.example.org)", "http://example.org.",
    "me@example.org",
    "<https://example.org/x>", "<me@example.org>", "https://example.org/a_b*c",
  ]
  private static let punctuation = [
    "*", "**", "***", "_", "__", "~", "~~", "`", "``", "[", "]", "(", ")", "](", "!", "<", ">", "&", ";",
    "\\", "|", ":",
    "#", "-", "+", "=", "\"", "'", "@", ".", "^", "[^1]", "[^9]", "a", "ừ", "Ж", " ", " ", "1.", "  ", "www.",
    "://",
  ]

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func line() -> String {
    (0..<Int.random(in: 1...6, using: &random)).map { _ in inline(depth: 0) }.joined(separator: " ")
  }

  /// A line whose pipes don't end a cell.
  mutating func cell() -> String {
    random.chance(10) ? "" : inline(depth: 1).replacing("|", with: "\\|")
  }

  mutating func soup(length: Int) -> String {
    (0..<length).map { _ in random.pick(Self.punctuation, or: "*") }.joined()
  }

  private mutating func inline(depth: Int) -> String {
    guard depth < 4 else { return word() }
    switch Int.random(in: 0..<22, using: &random) {
    case 0: return wrapped("*", depth)
    case 1: return wrapped("**", depth)
    case 2: return wrapped("_", depth)
    case 3: return wrapped("~~", depth)
    case 4: return wrapped("~", depth)
    case 5: return wrapped("***", depth)
    case 6, 7: return link(depth)
    case 8: return "`\(random.pick(["x", " a ``b ", "<&>", "đ *c*"], or: "x"))`"
    case 9: return random.pick(Self.addresses, or: "www.example.org")
    case 10: return "[^\(Int.random(in: 1...4, using: &random))]"
    case 11: return random.pick(["<b>", "</b>", "<br>", "<!-- x -->"], or: "<b>")
    case 12: return "![\(inline(depth: depth + 1))](https://example.org/a.png)"
    case 13: return soup(length: Int.random(in: 1...8, using: &random))
    default: return word()
    }
  }

  private mutating func word() -> String { random.pick(Self.words, or: "word") }

  private mutating func wrapped(_ mark: String, _ depth: Int) -> String {
    mark
      + (0..<Int.random(in: 1...3, using: &random)).map { _ in inline(depth: depth + 1) }.joined(
        separator: " "
      ) + mark
  }

  private mutating func link(_ depth: Int) -> String {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return "[link]"
    case 1: return "[\(inline(depth: depth + 1))][link]"
    case 2: return "[](\(random.pick(Self.destinations, or: "#p1")))"
    case 3: return "[\(word())\n\(word())](\n\(random.pick(Self.destinations, or: "#p1")))"
    default: return "[\(inline(depth: depth + 1))](\(random.pick(Self.destinations, or: "#p1")))"
    }
  }
}
