// SPDX-License-Identifier: Apache-2.0

import MarkdownSamples
import Rendering

/// Random templates that draw in each other, and a random record for them. Names of lists and records are
/// sections only, because nothing writes them.
struct SampleTemplates {
  private(set) var templates: [String: String] = [:]
  private var generator: SeededGenerator

  private static let words = ["title", "note", "empty"]
  private static let sections = words + ["markupHTML", "yes", "no", "absent", "list", "none", "record"]
  private static let blocks = ["main", "side"]

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    // Each draws in only those before it.
    for number in 0..<5 { templates["part\(number)"] = body(below: number, depth: 0) }
  }

  var page: String { "part4" }

  static let strings = ["hello": "Xin <chào>", "bye": "Довиждане"]

  mutating func record(depth: Int = 0) -> TemplateRecord {
    var record: TemplateRecord = [:]
    // Names that a record lacks are looked for further out, where none is missing.
    func has(_ percent: Int) -> Bool { depth == 0 || generator.chance(percent) }
    if has(70) { record["title"] = .text(generator.pick(["a < b", "“q” & 'r'", "Điều\nhai"], or: "")) }
    if has(50) { record["note"] = generator.chance(50) ? TemplateValue.none : .text("n") }
    if has(50) { record["empty"] = .text("") }
    if has(50) { record["markupHTML"] = .html("<b>x</b>\n") }
    if has(30) { record["yes"] = .flag(true) }
    if has(30) { record["no"] = .flag(false) }
    if has(30) { record["absent"] = TemplateValue.none }
    if has(30) { record["none"] = .list([]) }
    if has(depth < 3 ? 50 : 0) {
      record["list"] = .list(
        (0..<Int.random(in: 0...3, using: &generator)).map { _ in self.record(depth: depth + 1) }
      )
    }
    if has(depth < 3 ? 50 : 0) { record["record"] = .record(self.record(depth: depth + 1)) }
    return record
  }

  private mutating func body(below number: Int, depth: Int) -> String {
    (0..<Int.random(in: 1...8, using: &generator)).map { _ in piece(below: number, depth: depth) }.joined()
  }

  private mutating func piece(below number: Int, depth: Int) -> String {
    let kind = Int.random(in: 0..<(depth < 3 ? 16 : 8), using: &generator)
    switch kind {
    case 0: return generator.pick(["x", "Ба ", "<p>", " { ", "}"], or: "")
    case 1, 2: return "\n"
    case 3: return generator.pick(["  ", " ", "\t"], or: "")
    case 4: return "{{\(generator.pick(Self.words, or: ""))}}"
    case 5:
      return generator.pick(["{{{ markupHTML }}}", "{{& markupHTML}}", "{{ title }}", "{{yes}}"], or: "")
    case 6: return generator.pick(["{{t.hello}}", "{{t.bye}}", "{{! what {is} this }}"], or: "")
    case 7: return alone("{{! alone }}")
    case 8, 9: return section("#", below: number, depth)
    case 10: return section("^", below: number, depth)
    case 11, 12:
      return number == 0 ? "y" : alone("{{> part\(Int.random(in: 0..<number, using: &generator))}}")
    case 13: return number == 0 ? "z" : parent(below: number, depth)
    default:
      let name = generator.pick(Self.blocks, or: "")
      return alone("{{$\(name)}}") + body(below: 0, depth: depth + 1) + alone("{{/\(name)}}")
    }
  }

  private mutating func section(_ sign: String, below number: Int, _ depth: Int) -> String {
    let name = generator.pick(Self.sections, or: "")
    return alone("{{\(sign)\(name)}}") + body(below: number, depth: depth + 1) + alone("{{/\(name)}}")
  }

  /// Fillings hold no blocks, which could fill themselves for ever.
  private mutating func parent(below number: Int, _ depth: Int) -> String {
    let name = "part\(Int.random(in: 0..<number, using: &generator))"
    let fillings = Self.blocks.filter { _ in generator.chance(60) }.map { block in
      alone("{{$\(block)}}") + filling() + alone("{{/\(block)}}")
    }
    return alone("{{<\(name)}}") + fillings.joined(separator: "\n ") + alone("{{/\(name)}}")
  }

  private mutating func filling() -> String {
    (0..<Int.random(in: 0...4, using: &generator)).map { _ in
      generator.pick(
        ["f", "\n", "  ", "{{title}}", "\n  {{#yes}}\n  g\n  {{/yes}}\n", "{{#list}}l{{/list}}"],
        or: ""
      )
    }
    .joined()
  }

  /// A tag, often with nothing else on its line.
  private mutating func alone(_ tag: String) -> String {
    let start = generator.chance(60) ? "\n" + generator.pick(["", "", "  ", "\t"], or: "") : ""
    let end = generator.chance(60) ? generator.pick(["", "", " "], or: "") + "\n" : ""
    return start + tag + end
  }
}
