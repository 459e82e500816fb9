// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// One run of a program: a page in the making.
struct TemplateRenderer {
  private let program: TemplateProgram
  private let strings: InterfaceStrings
  private(set) var output: PiecedBytes
  /// Where in the output the parts of single entries stand, in their order.
  private(set) var parts: [FilePart] = []
  /// The records around the step, the page's own first.
  private var records: [TemplateRecord]
  /// Where each name stood when it was last found: records of a list are made alike.
  private var hints: [Int]
  /// What is wrong with a name, once for each place where a template says it.
  private var problems: [Int: Diagnostic] = [:]

  var diagnostics: [Diagnostic] { problems.sorted { $0.key < $1.key }.map(\.value) }

  /// - Parameter earlier: the page as it was published before, if its parts are parts of that.
  init(
    _ program: TemplateProgram,
    _ record: TemplateRecord,
    strings: InterfaceStrings,
    after earlier: EarlierFile? = nil
  ) {
    self.program = program
    self.strings = strings
    records = [record]
    hints = Array(repeating: 0, count: program.names.count)
    output = PiecedBytes(after: earlier)
    output.made.reserveCapacity(2 * program.text.count)
  }

  mutating func run() { run(program.steps.indices, indentation: nil) }

  /// - Parameter indentation: what each line but the first has before it.
  private mutating func run(_ steps: Range<Int>, indentation: Range<Int>?) {
    let start = output.count
    var step = steps.lowerBound
    while step < steps.upperBound {
      guard let indentation else {
        step = run(step, indentation: nil)
        continue
      }
      // A step that writes nothing begins no line.
      let (position, offset, kept) = (output.count, output.made.count, output.kept.count)
      let isLineStart = position > start && output.endsLine
      step = run(step, indentation: indentation)
      if isLineStart, output.count > position {
        output.insert(program.text[indentation], at: offset, beforeKept: kept)
        shiftParts(from: position, by: indentation.count)
      }
    }
  }

  /// The next step.
  private mutating func run(_ step: Int, indentation: Range<Int>?) -> Int {
    switch program.steps[step] {
    case .text(let range):
      output.made.append(contentsOf: program.text[range])
    case .variable(let name):
      write(name, isEscaped: true)
    case .unescaped(let name):
      write(name, isEscaped: false)
    case .string(let name):
      Markup.escape(strings.text(program.names[name].text), into: &output.made)
    case .section(let name, let end):
      show(name, (step + 1)..<end, indentation)
      return end
    case .inverted(let name, let end):
      if !isShown(name) { run((step + 1)..<end, indentation: indentation) }
      return end
    case .indented(let indentation, let end):
      run((step + 1)..<end, indentation: indentation)
      return end
    }
    return step + 1
  }

  // MARK: Names

  /// The innermost record's value wins.
  private mutating func value(of name: Int) -> TemplateValue {
    let text = program.names[name].text
    // By their places: a record that is only looked at is not held.
    for depth in records.indices.reversed() {
      if let index = records[depth].index(of: text, hint: hints[name]) {
        hints[name] = index
        return records[depth].value(at: index)
      }
    }
    if problems[name] == nil {
      problems[name] = Diagnostic(
        .unknownTemplateVariable,
        "the view has no ‘\(text)’",
        at: program.place(of: name),
        fix: Suggestion.fix(for: text, among: Set(records.flatMap(\.names)))
      )
    }
    return .none
  }

  private mutating func write(_ name: Int, isEscaped: Bool) {
    switch value(of: name) {
    case .text(let text), .html(let text):
      if isEscaped {
        Markup.escape(text, into: &output.made)
      } else {
        output.made.append(contentsOf: text.utf8)
      }
    case .markup(let bytes):
      if isEscaped {
        Markup.escape(String(decoding: bytes, as: UTF8.self), into: &output.made)
      } else {
        output.made.append(contentsOf: bytes)
      }
    case .flag(let flag): output.made.append(contentsOf: (flag ? "true" : "false").utf8)
    case .list, .parts: refuse(name) { "‘\($0)’ is a list, which a section shows" }
    case .record: refuse(name) { "‘\($0)’ is a record, which a section shows" }
    case .none: break
    }
  }

  private mutating func refuse(_ name: Int, _ message: (String) -> Message) {
    guard problems[name] == nil else { return }
    problems[name] = Diagnostic(
      .malformedTemplate,
      message(program.names[name].text),
      at: program.place(of: name)
    )
  }

  private mutating func show(_ name: Int, _ steps: Range<Int>, _ indentation: Range<Int>?) {
    switch value(of: name) {
    case .list(let records):
      for record in records { run(steps, in: record, indentation) }
    case .parts(let parts):
      for part in parts { show(part, steps, indentation) }
    case .record(let record): run(steps, in: record, indentation)
    case .text, .html, .markup, .flag(true): run(steps, indentation: indentation)
    case .flag(false), .none: break
    }
  }

  private mutating func show(_ part: TemplatePart, _ steps: Range<Int>, _ indentation: Range<Int>?) {
    switch part.content {
    case .record(let record):
      let start = output.count
      run(steps, in: record, indentation)
      parts.append(FilePart(of: part.entry, start..<output.count, terms: part.terms))
    case .kept(let part): parts.append(output.keep(part))
    }
  }

  /// Moves what stands behind a place where something was put in.
  private mutating func shiftParts(from position: Int, by count: Int) {
    for index in parts.indices.reversed() {
      guard parts[index].range.lowerBound >= position else { return }
      parts[index] = parts[index].moved(by: count)
    }
  }

  private mutating func run(_ steps: Range<Int>, in record: TemplateRecord, _ indentation: Range<Int>?) {
    records.append(record)
    run(steps, indentation: indentation)
    records.removeLast()
  }

  private mutating func isShown(_ name: Int) -> Bool {
    switch value(of: name) {
    case .list(let records): !records.isEmpty
    case .parts(let parts): !parts.isEmpty
    case .record, .text, .html, .markup, .flag(true): true
    case .flag(false), .none: false
    }
  }
}
