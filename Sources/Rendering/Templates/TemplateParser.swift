// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// Takes one template apart.
///
/// A tag that is no value and stands alone on its line takes the whole line with it, as the Mustache
/// specification has it. What counts as alone next to other tags follows swift-mustache, which templates were
/// written for and are tested against.
struct TemplateParser {
  /// Sections within sections; far more than a person can read.
  private static let deepest = 100

  private let file: SourceFile
  private let bytes: [UInt8]
  private let tags: [TemplateTag]
  private var nextTag = 0
  private var offset = 0
  private var depth = 0
  private var problem: Diagnostic?

  /// The tree, and the first thing that is wrong with how tags stand in each other.
  static func parse(_ file: SourceFile, _ tags: [TemplateTag]) -> Diagnosed<[TemplateNode]> {
    var parser = TemplateParser(file, tags)
    let nodes = parser.nodes(Surroundings())
    return Diagnosed(nodes, [parser.problem].compactMap(\.self))
  }

  private init(_ file: SourceFile, _ tags: [TemplateTag]) {
    self.file = file
    self.tags = tags
    bytes = file.bytes
  }

  /// Where a run of nodes stands.
  private struct Surroundings {
    var section: TemplateTag?
    /// Nothing but blanks stands before the next tag on its line.
    var isNewLine = true
    /// Directly within `{{<parent}}`, where blocks are defined.
    var isParent = false
    /// Anywhere within it.
    var isInParent = false
    /// How many blanks are not a line's own, because they indent the definition of the block.
    var definitionIndentation: Int?

    func within(_ tag: TemplateTag, isNewLine: Bool) -> Surroundings {
      var inner = self
      inner.section = tag
      inner.isNewLine = self.isNewLine && isNewLine
      inner.isParent = false
      return inner
    }

    func within(parent tag: TemplateTag) -> Surroundings {
      var inner = self
      inner.section = tag
      inner.isNewLine = true
      inner.isParent = true
      inner.isInParent = true
      return inner
    }
  }

  // MARK: Nodes

  private mutating func nodes(_ surroundings: Surroundings) -> [TemplateNode] {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest, let tag = surroundings.section {
      fail("sections stand more than \(Self.deepest) deep in each other", at: tag.range)
    }
    var state = surroundings
    var nodes: [TemplateNode] = []
    // The blanks before a tag; they go with it if it stands alone on its line.
    var blanks = offset..<offset
    func flush() {
      if !blanks.isEmpty { nodes.append(.text(blanks)) }
      blanks = offset..<offset
    }
    while offset < bytes.count {
      if state.isNewLine { blanks = readBlanks(&state) }
      let text = readText()
      if offset < bytes.count, bytes[offset] == newline {
        offset += 1
        append(blanks, text.lowerBound..<offset, to: &nodes)
        state.isNewLine = true
        continue
      }
      if !text.isEmpty {
        append(blanks, text, to: &nodes)
        blanks = offset..<offset
        state.isNewLine = false
      }
      guard offset < bytes.count else { break }
      let tag = tags[nextTag]
      nextTag += 1
      offset = tag.range.upperBound
      var isAlone = false
      switch tag.kind {
      case .section, .inverted:
        isAlone = takesLine(state)
        if !isAlone { flush() }
        let inner = self.nodes(state.within(tag, isNewLine: isAlone))
        nodes.append(tag.kind == .section ? .section(tag, inner) : .inverted(tag, inner))
      case .end:
        guard tag.name == state.section?.name else {
          fail("this ends a section that is not open", at: tag.nameStart..<tag.nameStart)
          return nodes
        }
        if !takesLine(state) { flush() }
        return nodes
      case .comment:
        isAlone = takesLine(state)
      case .variable, .unescaped:
        flush()
        nodes.append(tag.kind == .variable ? .variable(tag) : .unescaped(tag))
      case .partial:
        let indentation = blanks
        flush()
        isAlone = takesLine(state)
        nodes.append(.partial(tag, indentation: isAlone ? indentation : offset..<offset))
      case .parent:
        let indentation = blanks
        flush()
        isAlone = takesLine(state)
        let blocks = definitions(in: self.nodes(state.within(parent: tag)))
        nodes.append(.parent(tag, blocks: blocks, indentation: indentation))
      case .block where state.isParent:
        isAlone = takesLine(state)
        nodes.append(.definition(tag, self.nodes(state.within(tag, isNewLine: isAlone))))
      case .block:
        let indentation = blanks
        flush()
        isAlone = takesLine(state)
        let inner = self.nodes(state.within(tag, isNewLine: isAlone))
        nodes.append(.block(tag, inner, indentation: indentation))
      case .unsupported:
        flush()
      case .unclosed:
        fail("this tag is not closed", at: tag.range.lowerBound..<(tag.range.lowerBound + 2))
      }
      state.isNewLine = isAlone
    }
    if let section = state.section { fail("‘\(section.name)’ is not ended", at: section.range) }
    return nodes
  }

  /// What fills the blocks of a parent; nothing else may stand there.
  private mutating func definitions(in nodes: [TemplateNode]) -> [String: [TemplateNode]] {
    var blocks: [String: [TemplateNode]] = [:]
    for node in nodes {
      switch node {
      case .definition(let tag, let inner): blocks[tag.name] = inner
      case .text: break
      case .variable(let tag), .unescaped(let tag), .section(let tag, _), .inverted(let tag, _),
        .partial(let tag, _), .parent(let tag, _, _), .block(let tag, _, _):
        fail("only blocks may stand within a parent", at: tag.range)
      }
    }
    return blocks
  }

  /// The first problem is told; behind it nothing can be told right from wrong.
  private mutating func fail(_ what: Message, at range: Range<Int>) {
    if problem == nil { problem = Diagnostic(.malformedTemplate, what, at: file.place(range)) }
    offset = bytes.count
  }

  // MARK: Lines

  private mutating func readBlanks(_ state: inout Surroundings) -> Range<Int> {
    let start = offset
    while offset < bytes.count, isBlank(bytes[offset]) { offset += 1 }
    guard state.isInParent, !state.isParent else { return start..<offset }
    let indentation = state.definitionIndentation ?? (offset - start)
    state.definitionIndentation = indentation
    return min(start + indentation, offset)..<offset
  }

  /// Up to the next tag or the end of the line.
  private mutating func readText() -> Range<Int> {
    let start = offset
    let end = nextTag < tags.count ? tags[nextTag].range.lowerBound : bytes.count
    while offset < end, bytes[offset] != newline { offset += 1 }
    return start..<offset
  }

  private func append(_ blanks: Range<Int>, _ text: Range<Int>, to nodes: inout [TemplateNode]) {
    if blanks.isEmpty {
      nodes.append(.text(text))
    } else if blanks.upperBound == text.lowerBound {
      nodes.append(.text(blanks.lowerBound..<text.upperBound))
    } else {
      nodes += [.text(blanks), .text(text)]
    }
  }

  /// Whether a tag stands alone on its line, whose end is then passed.
  private mutating func takesLine(_ state: Surroundings) -> Bool {
    guard state.isNewLine else { return false }
    guard offset < bytes.count else { return true }
    var end = offset
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\r"), bytes[end + 1] == newline { end += 1 }
    guard end < bytes.count, bytes[end] == newline else { return false }
    offset = end + 1
    return true
  }

  private var newline: UInt8 { UInt8(ascii: "\n") }

  private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}

extension TemplateTag {
  /// Behind the braces and the sign of its kind.
  fileprivate var nameStart: Int { range.lowerBound + 3 }
}
