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
    func phrase(_ parts: [Part]) -> Message { index < parts.count ? parts[index].shape.phrase : "nothing" }
    return Diagnostic(
      .misalignedBlocks,
      "‘\(version.language)’ has \(phrase(parts)) where ‘\(other.language)’ has \(phrase(others))",
      at: place(parts, version.file),
      notes: [Diagnostic.Note("the other text", at: place(others, other.file))]
    )
  }
}

private typealias Part = (shape: BlockShape, range: Range<Int>)

extension Document {
  /// The blocks of the text, each with those in it, and behind them each footnote with its own: a footnote is
  /// no block of the text.
  fileprivate var parts: [Part] {
    blocks.flatMap(\.parts)
      + footnotes.flatMap { note in [(.footnote, note.range)] + note.blocks.flatMap(\.parts) }
  }
}

extension Block {
  fileprivate var parts: [Part] {
    let own: [Part] = [(BlockShape(self), range)]
    guard case .list(let list) = kind else { return own + children.flatMap(\.parts) }
    // An item says how much stands in it, so that a paragraph can't move from one to the next.
    return own
      + list.items.flatMap { item in
        let count = item.blocks.count
        let own: [Part] = count == 1 ? [] : [(.item(blocks: count), item.range)]
        return own + item.blocks.flatMap(\.parts)
      }
  }
}
