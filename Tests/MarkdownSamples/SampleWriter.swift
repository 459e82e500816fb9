// SPDX-License-Identifier: Apache-2.0

/// Writes the blocks of a sample.
struct SampleWriter {
  var random: SeededGenerator
  private var inlines: SampleInlines

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    inlines = SampleInlines(seed: seed &+ 1)
  }

  mutating func document() -> String {
    var blocks = (0..<Int.random(in: 2...6, using: &random)).map { _ in block(depth: 0) }
    for label in 1...3 where random.chance(60) {
      blocks.append("[^\(label)]: " + indentRest(paragraph(), by: "    "))
    }
    if random.chance(30) { blocks.append("[link]: https://example.org/\(random.next() % 100) 'Заглавие'") }
    return blocks.shuffled(using: &random).joined(separator: random.chance(90) ? "\n\n" : "\n") + "\n"
  }

  private mutating func block(depth: Int) -> String {
    guard depth < 4 else { return paragraph() }
    switch Int.random(in: 0..<14, using: &random) {
    case 0: return "\(String(repeating: "#", count: Int.random(in: 1...6, using: &random))) \(inlines.line())"
    case 1: return "\(inlines.line())\n\(random.pick(["---", "===", "-", "="], or: "---"))"
    case 2, 3: return prefixed(blocks(depth: depth), with: "> ", lazily: random.chance(20))
    case 4, 5, 6: return list(depth: depth)
    case 7: return table()
    case 8: return code()
    case 9: return random.pick(["***", "- - -", "___"], or: "***")
    case 10: return random.pick(["<div>\nsố\n</div>", "<!-- бележка -->", "<hr>"], or: "<hr>")
    case 11: return inlines.soup(length: 60)
    default: return paragraph()
    }
  }

  private mutating func blocks(depth: Int) -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in block(depth: depth + 1) }.joined(separator: "\n\n")
  }

  private mutating func paragraph() -> String {
    (0..<Int.random(in: 1...3, using: &random))
      .map { _ in inlines.line() }
      .joined(separator: random.pick(["\n", "\n", "  \n", "\\\n", "\n   ", "\r\n"], or: "\n"))
  }

  private mutating func list(depth: Int) -> String {
    let ordered = random.chance(40)
    let loose = random.chance(40)
    let start = Int.random(in: 0...12, using: &random)
    let bullet = random.pick(["-", "*", "+"], or: "-")
    return (0..<Int.random(in: 1...4, using: &random))
      .map { position in
        let marker = ordered ? "\(start + position)." : bullet
        let task = random.chance(25) ? random.pick(["[ ] ", "[x] ", "[X] "], or: "[ ] ") : ""
        let body = task + (random.chance(60) ? inlines.line() : blocks(depth: depth))
        return "\(marker) " + indentRest(body, by: String(repeating: " ", count: marker.count + 1))
      }
      .joined(separator: loose ? "\n\n" : "\n")
  }

  private mutating func table() -> String {
    let columns = Int.random(in: 1...4, using: &random)
    let bars = ["---", ":--", "--:", ":-:"]
    let delimiters = "|" + (0..<columns).map { _ in random.pick(bars, or: "---") + "|" }.joined()
    let rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      let cells = Int.random(in: max(1, columns - 1)...(columns + 1), using: &random)
      return "|" + (0..<cells).map { _ in " \(inlines.cell()) |" }.joined()
    }
    let header = "|" + (0..<columns).map { _ in " \(inlines.cell()) |" }.joined()
    return ([header, delimiters] + rows).joined(separator: "\n")
  }

  private mutating func code() -> String {
    let lines = "let x = \"<&>\"\n\n[^1] ~~a~~ " + inlines.soup(length: 20).replacing("`", with: "'")
    return random.chance(50)
      ? "```\(random.pick(["", "swift", "a b\"c"], or: ""))\n\(lines)\n```"
      : "    " + indentRest(lines, by: "    ")
  }

  private func indentRest(_ text: String, by space: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
      .map { $0.offset == 0 || $0.element.isEmpty ? String($0.element) : space + $0.element }
      .joined(separator: "\n")
  }

  /// Lazily: only the first line has the mark, and the others go on only if they belong to a paragraph.
  private func prefixed(_ text: String, with mark: String, lazily: Bool) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
      .map { $0.offset > 0 && lazily ? String($0.element) : mark + $0.element }
      .joined(separator: "\n")
  }
}
