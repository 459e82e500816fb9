// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// Puts a template together with what it draws in.
struct TemplateCompiler {
  /// Steps of one page, bytes of their text, and templates within templates: with a few lines that draw in each
  /// other twice a template could be made to fill the memory.
  private static let limits = (steps: 100_000, bytes: 16 << 20, depth: 200)

  private let templates: [String: ParsedTemplate]
  private var program = TemplateProgram()
  private var fileNumbers: [String: Int] = [:]
  private var depth = 0
  private var problem: Diagnostic?

  /// - Parameter name: of the page's template; the checks have said what it draws in that is not there.
  static func compile(_ name: String, among templates: [String: ParsedTemplate]) -> Diagnosed<TemplateProgram>
  {
    var compiler = TemplateCompiler(templates: templates)
    if let template = templates[name] { compiler.add(template.nodes, Frame(template)) }
    return Diagnosed(compiler.program, [compiler.problem].compactMap(\.self))
  }

  private init(templates: [String: ParsedTemplate]) {
    self.templates = templates
  }

  /// What surrounds some nodes of a template.
  private struct Frame {
    var template: ParsedTemplate
    var indentation: [UInt8] = []
    /// What fills blocks, and the template in which it stands.
    var blocks: [String: (nodes: [TemplateNode], template: ParsedTemplate)] = [:]
    /// The blocks whose filling is being added.
    var openBlocks: Set<String> = []

    init(_ template: ParsedTemplate) {
      self.template = template
    }

    func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { template.file.bytes[range] }
  }

  private mutating func add(_ nodes: [TemplateNode], _ frame: Frame) {
    for node in nodes where problem == nil { add(node, frame) }
  }

  private mutating func add(_ node: TemplateNode, _ frame: Frame) {
    switch node {
    case .text(let range): addText(frame.bytes(range), canJoin: frame.indentation.isEmpty)
    case .variable(let tag):
      let name = add(tag, frame)
      program.steps.append(tag.isString ? .string(name) : .variable(name))
    case .unescaped(let tag):
      let name = add(tag, frame)
      program.steps.append(tag.isString ? .string(name) : .unescaped(name))
    case .section(let tag, let inner):
      // An interface string is always there.
      if tag.isString { return addLines(inner, frame, indentation: []) }
      let name = add(tag, frame)
      addJump {
        .section(name, end: $0)
      } around: {
        $0.add(inner, frame)
      }
    case .inverted(let tag, let inner):
      guard !tag.isString else { return }
      let name = add(tag, frame)
      addJump {
        .inverted(name, end: $0)
      } around: {
        $0.add(inner, frame)
      }
    case .partial(let tag, let indentation):
      draw(tag, blocks: [:], indentation, frame)
    case .parent(let tag, let blocks, let indentation):
      draw(tag, blocks: blocks, indentation, frame)
    case .block(let tag, let inner, let indentation):
      fill(tag, else: inner, indentation, frame)
    case .definition: break
    }
    if program.steps.count > Self.limits.steps || program.text.count > Self.limits.bytes {
      fail("the templates that this one draws in are too much for one page", node, frame)
    }
  }

  // MARK: Templates in templates

  /// Blocks that are filled further out stay as they are.
  private mutating func draw(
    _ tag: TemplateTag,
    blocks: [String: [TemplateNode]],
    _ indentation: Range<Int>,
    _ frame: Frame
  ) {
    guard let template = templates[tag.name] else { return }
    var inner = frame
    inner.template = template
    inner.blocks.merge(blocks.mapValues { ($0, frame.template) }) { outer, _ in outer }
    descend(tag, frame) { $0.addLines(template.nodes, inner, indentation: frame.bytes(indentation)) }
  }

  private mutating func fill(
    _ tag: TemplateTag,
    else nodes: [TemplateNode],
    _ indentation: Range<Int>,
    _ frame: Frame
  ) {
    let indentation = frame.bytes(indentation)
    guard let filling = frame.blocks[tag.name] else {
      return descend(tag, frame) { $0.addLines(nodes, frame, indentation: indentation) }
    }
    var inner = frame
    inner.template = filling.template
    guard inner.openBlocks.insert(tag.name).inserted else {
      return fail("‘\(tag.name)’ draws itself in", at: tag, frame)
    }
    descend(tag, frame) { $0.addLines(filling.nodes, inner, indentation: indentation) }
  }

  private mutating func descend(_ tag: TemplateTag, _ frame: Frame, _ body: (inout TemplateCompiler) -> Void)
  {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.limits.depth else {
      return fail("templates stand more than \(Self.limits.depth) deep in each other", at: tag, frame)
    }
    body(&self)
  }

  /// Nodes that have lines of their own: each but the first is indented.
  private mutating func addLines(_ nodes: [TemplateNode], _ frame: Frame, indentation: ArraySlice<UInt8>) {
    var inner = frame
    inner.indentation += indentation
    guard !inner.indentation.isEmpty else { return add(nodes, inner) }
    let start = program.text.count
    program.text += inner.indentation
    let range = start..<program.text.count
    addJump {
      .indented(range, end: $0)
    } around: {
      $0.add(nodes, inner)
    }
  }

  // MARK: Steps

  private mutating func addText(_ bytes: ArraySlice<UInt8>, canJoin: Bool) {
    let start = program.text.count
    program.text += bytes
    // Where lines are indented, each has to stay by itself.
    if canJoin, case .text(let range)? = program.steps.last, range.upperBound == start, !isJumpedTo {
      program.steps[program.steps.count - 1] = .text(range.lowerBound..<program.text.count)
    } else {
      program.steps.append(.text(start..<program.text.count))
    }
    isJumpedTo = false
  }

  /// Whether the next step is the first behind a section.
  private var isJumpedTo = false

  private mutating func addJump(
    _ step: (Int) -> TemplateProgram.Step,
    around body: (inout TemplateCompiler) -> Void
  ) {
    let index = program.steps.count
    program.steps.append(step(index + 1))
    body(&self)
    program.steps[index] = step(program.steps.count)
    isJumpedTo = true
  }

  private mutating func add(_ tag: TemplateTag, _ frame: Frame) -> Int {
    let path = frame.template.file.path
    let file = fileNumbers[path] ?? program.files.count
    if file == program.files.count {
      fileNumbers[path] = file
      program.files.append(frame.template.file)
    }
    let text = tag.isString ? String(tag.name.dropFirst(TemplateLibrary.stringsName.count + 1)) : tag.name
    program.names.append(TemplateProgram.Name(text: text, file: file, range: tag.range))
    return program.names.count - 1
  }

  private mutating func fail(_ what: Message, at tag: TemplateTag, _ frame: Frame) {
    guard problem == nil else { return }
    problem = Diagnostic(.malformedTemplate, what, at: frame.template.file.place(tag.range))
  }

  private mutating func fail(_ what: Message, _ node: TemplateNode, _ frame: Frame) {
    guard problem == nil else { return }
    problem = Diagnostic(.malformedTemplate, what, at: frame.template.file.place)
  }
}

extension TemplateTag {
  /// Whether it names an interface string.
  fileprivate var isString: Bool { name.hasPrefix("\(TemplateLibrary.stringsName).") }
}
