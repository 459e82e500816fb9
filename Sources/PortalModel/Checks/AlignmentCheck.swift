// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown

/// The texts of an entry have the same blocks in the same order, so that they can be read side by side.
struct AlignmentCheck: PortalCheck {
  func diagnostics(_ portal: Portal) -> [Diagnostic] {
    portal.entries.flatMap { entry in
      let texts = portal.configuration.languages.compactMap { language in
        entry.texts[language].map { (language: language, text: $0) }
      }
      .filter(\.text.isWhole)
      guard let first = texts.first else { return [Diagnostic]() }
      return texts.dropFirst().compactMap { diagnostic($0.text, $0.language, first.text, first.language) }
    }
  }

  /// The first block that differs; the rest follows from it.
  private func diagnostic(
    _ text: EntryText,
    _ language: LanguageTag,
    _ other: EntryText,
    _ otherLanguage: LanguageTag
  ) -> Diagnostic? {
    let (blocks, others) = (text.body.allBlocks, other.body.allBlocks)
    let index = zip(blocks, others).enumerated().first { !$0.element.0.isAligned(with: $0.element.1) }?.offset
    guard let index = index ?? (blocks.count == others.count ? nil : min(blocks.count, others.count)) else {
      return nil
    }
    func place(_ blocks: [Block], _ file: SourceFile) -> SourcePlace {
      index < blocks.count ? file.place(blocks[index].range) : file.place
    }
    func shape(_ blocks: [Block]) -> String { index < blocks.count ? blocks[index].shape : "nothing" }
    return Diagnostic(
      .misalignedBlocks,
      "block \(index + 1) is \(shape(blocks)) in ‘\(language)’ and \(shape(others)) in ‘\(otherLanguage)’",
      at: place(blocks, text.file),
      notes: [Diagnostic.Note("the other text", at: place(others, other.file))]
    )
  }
}

extension Document {
  /// The blocks of the text and, behind them, those of its footnotes.
  fileprivate var allBlocks: [Block] { blocks + footnotes.flatMap(\.blocks) }
}

extension Block {
  fileprivate func isAligned(with other: Block) -> Bool { shape == other.shape }

  /// What a block is, as far as all languages share it.
  fileprivate var shape: String {
    switch kind {
    case .paragraph: "a paragraph"
    case .heading(let level, _): "a heading of level \(level)"
    case .blockQuote(let blocks): "a quotation of \(blocks.count) blocks"
    case .list(let list): "a list of \(list.items.count) items"
    case .codeBlock: "code"
    case .thematicBreak: "a rule"
    case .table(let table): "a table of \(table.rows.count) rows and \(table.alignments.count) columns"
    }
  }
}
