// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import MarkdownSamples
import Testing

@testable import Markdown

/// What is true of every document.
@Suite struct DocumentPropertyTests {
  private static let samples = (0..<1500).map { ParsedSample(seed: $0) }

  @Test func samplesAreAccepted() {
    let refused = Self.samples.filter { sample in
      sample.result.diagnostics.contains {
        [.textTooComplex, .nestingTooDeep, .tableTooWide].contains($0.code)
      }
    }
    #expect(refused.isEmpty)
  }

  @Test func parsingTwiceGivesTheSame() {
    for sample in Self.samples.prefix(300) {
      #expect(ParsedSample(seed: sample.seed).result == sample.result)
    }
  }

  @Test func anchorsAreUnique() {
    for sample in Self.samples {
      let anchors = sample.result.value.anchors
      #expect(Set(anchors).count == anchors.count, "seed \(sample.seed)")
    }
  }

  @Test func blocksStandInOrderInTheirParents() {
    for sample in Self.samples {
      let document = sample.result.value
      #expect(isOrdered(document.blocks.map(\.range), in: sample.body), "seed \(sample.seed)")
      document.walkBlocks { block in
        #expect(isOrdered(block.children.map(\.range), in: block.range), "seed \(sample.seed)")
        guard case .table(let table) = block.kind else { return }
        #expect(isOrdered(table.rows.map(\.range), in: block.range), "seed \(sample.seed)")
        for row in table.rows {
          #expect(isOrdered(row.cells.map(\.range), in: row.range), "seed \(sample.seed)")
          #expect(row.cells.count == table.header.cells.count, "seed \(sample.seed)")
        }
      }
    }
  }

  @Test func inlinesStandInOrderInTheirParents() {
    for sample in Self.samples {
      sample.result.value.walkBlocks { block in
        switch block.kind {
        case .paragraph(let inlines), .heading(_, let inlines):
          #expect(isOrdered(inlines.map(\.range), in: block.range), "seed \(sample.seed)")
        default: break
        }
        for inline in block.inlines {
          inline.walk { #expect(isOrdered($0.children.map(\.range), in: $0.range), "seed \(sample.seed)") }
        }
      }
    }
  }

  /// The samples hold what no author writes, such as a pipe with a backslash in an address in a cell, so a
  /// few ranges in a hundred thousand may be off by some bytes.
  @Test func rangesHoldWhatTheInlinesSay() {
    var right = 0
    var wrong = 0
    for sample in Self.samples {
      sample.result.value.walkInlines { inline in
        switch Self.isRight(inline, sample.file.text(in: inline.range)) {
        case true?: right += 1
        case false?: wrong += 1
        case nil: break
        }
      }
    }
    #expect(right > 180_000)
    #expect(wrong <= 20)
  }

  /// `nil` where the source may differ from the text: it has a backslash, an entity, or several lines.
  private static func isRight(_ inline: Inline, _ source: String) -> Bool? {
    let first = source.first ?? " "
    let last = source.last ?? " "
    switch inline.kind {
    case .text(let text): return source.contains { "\\&".contains($0) } ? nil : source == text
    case .code(let text):
      return source.contains(where: \.isNewline) || text.isEmpty ? nil : source.contains(text)
    case .emphasis: return "*_".contains(first) && first == last
    case .strong:
      return source.hasPrefix("**") && source.hasSuffix("**")
        || source.hasPrefix("__") && source.hasSuffix("__")
    case .language: return source.hasPrefix("[") && source.hasSuffix(")")
    case .strikethrough: return first == "~" && last == "~"
    case .footnoteReference: return source.hasPrefix("[^") && last == "]"
    case .softBreak, .lineBreak: return last.isNewline
    case .link(let link):
      return switch first {
      case "[": last == ")" || last == "]"
      case "<": last == ">"
      default: source == link.children.plainText || source.contains("\\")
      }
    }
  }

  private func isOrdered(_ ranges: [Range<Int>], in parent: Range<Int>) -> Bool {
    var start = parent.lowerBound
    for range in ranges {
      guard range.lowerBound >= start, range.upperBound <= parent.upperBound else { return false }
      start = range.upperBound
    }
    return true
  }
}

/// A random text below front matter, parsed.
private struct ParsedSample {
  let seed: UInt64
  let file: SourceFile
  let body: Range<Int>
  let result: Diagnosed<Document>

  init(seed: UInt64) {
    self.seed = seed
    file = SourceFile(path: "vi.md", text: MarkedText.frontMatter + SampleText(seed: seed).text)
    body = MarkedText.frontMatter.utf8.count..<file.bytes.count
    result = DocumentParser(referenceKinds: SampleText.referenceKinds).parse(file, body: body)
  }
}
