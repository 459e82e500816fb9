// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown

/// The texts of an entry have the same blocks in the same order, so that they can be read side by side.
struct AlignmentCheck: EntryCheck {
  func findings(in texts: EntryTexts) -> [Finding] {
    let shapes = texts.versions.map { $0.text.body.parts.map(\.shape) }
    // The text that is like most others is right; the first of them where none is.
    let likeness = shapes.map { one in shapes.count { $0 == one } }
    guard let most = likeness.max(), let index = likeness.firstIndex(of: most) else { return [] }
    let reference = texts.versions[index]
    return texts.versions.compactMap { version in
      diagnostic(version, reference).map {
        Finding(diagnostic: $0, language: version.language, passage: "")
      }
    }
  }

  /// The first block that differs; the rest follows from it.
  private func diagnostic(_ version: EntryTexts.Version, _ other: EntryTexts.Version) -> Diagnostic? {
    let (parts, others) = (version.text.body.parts, other.text.body.parts)
    let index = zip(parts, others).enumerated().first { $0.element.0.shape != $0.element.1.shape }?.offset
    guard let index = index ?? (parts.count == others.count ? nil : min(parts.count, others.count)) else {
      return nil
    }
    func place(_ parts: [Part], _ file: SourceFile) -> SourcePlace {
      index < parts.count ? file.place(parts[index].range) : file.place
    }
    func shape(_ parts: [Part]) -> String { index < parts.count ? parts[index].shape : "nothing" }
    return Diagnostic(
      .misalignedBlocks,
      "‘\(version.language)’ has \(shape(parts)) where ‘\(other.language)’ has \(shape(others))",
      at: place(parts, version.file),
      notes: [Diagnostic.Note("the other text", at: place(others, other.file))]
    )
  }
}

private typealias Part = (shape: String, range: Range<Int>)

extension Document {
  /// The blocks of the text, each with those in it, and behind them each footnote with its own: a footnote is
  /// no block of the text.
  fileprivate var parts: [Part] {
    blocks.flatMap(\.parts)
      + footnotes.flatMap { note in [("a footnote", note.range)] + note.blocks.flatMap(\.parts) }
  }
}

extension Block {
  fileprivate var parts: [Part] {
    switch kind {
    // An item says how much stands in it, so that a paragraph can't move from one to the next.
    case .list(let list):
      [(shape, range)]
        + list.items.flatMap { item in
          item.blocks.count == 1
            ? item.blocks.flatMap(\.parts)
            : [("an item of \(item.blocks.count) blocks", item.range)] + item.blocks.flatMap(\.parts)
        }
    default: [(shape, range)] + children.flatMap(\.parts)
    }
  }

  /// What a block is, as far as all languages share it.
  fileprivate var shape: String {
    switch kind {
    case .paragraph: "a paragraph"
    case .heading(let level, _): "a heading of level \(level)"
    case .blockQuote(let blocks): "a quotation of \(blocks.count) blocks"
    case .list(let list): "\(list.start == nil ? "a list" : "a numbered list") of \(list.items.count) items"
    case .codeBlock: "code"
    case .thematicBreak: "a rule"
    case .table(let table): "a table of \(table.rows.count) rows and \(table.alignments.count) columns"
    }
  }
}
