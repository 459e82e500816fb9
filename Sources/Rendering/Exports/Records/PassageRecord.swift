// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown
import PortalModel

/// A passage of the texts of an entry: the smallest part that has a counterpart in each language.
struct PassageRecord: Sendable {
  /// What a passage is a part of.
  enum Kind: String, Sendable, CaseIterable {
    case heading, paragraph, quotation, code, item, row, note
  }

  let anchor: String
  let kind: Kind
  let passages: Localized<Passage>
  let texts: Localized<EntryText>

  /// All passages below the front matter, in order. Texts that don't have the same ones were an error.
  static func all(of entry: Entry, _ context: DataContext) -> [PassageRecord] {
    var first: Document?
    var byName: [String: Localized<Passage>] = [:]
    for language in context.languages {
      guard let body = entry.texts[language]?.body else { continue }
      first = first ?? body
      for passage in body.passages(naming: { context.portal.title(of: $0, in: language) }) {
        byName[passage.name, default: Localized()][language] = passage
      }
    }
    return (first.map(kinds) ?? []).compactMap { anchor, kind in
      byName[anchor].map { PassageRecord(anchor: anchor, kind: kind, passages: $0, texts: entry.texts) }
    }
  }

  private static func kinds(of document: Document) -> [(anchor: String, kind: Kind)] {
    document.blocks.flatMap { block -> [(String, Kind)] in
      switch block.kind {
      case .list(let list): list.items.compactMap { $0.anchor.map { ($0, .item) } }
      case .table(let table): table.rows.compactMap { $0.anchor.map { ($0, .row) } }
      case .paragraph: named(block, .paragraph)
      case .heading: named(block, .heading)
      case .blockQuote: named(block, .quotation)
      case .codeBlock: named(block, .code)
      case .thematicBreak: []
      }
    } + document.footnotes.map { ($0.anchor, .note) }
  }

  private static func named(_ block: Block, _ kind: Kind) -> [(String, Kind)] {
    block.anchor.map { [($0, kind)] } ?? []
  }

  static let fields: [RecordField<PassageRecord>] = [
    RecordField(
      "anchor",
      .text,
      "Its place on the page of each language: the address of the page, `#`, the anchor."
    ) {
      passage,
      _ in
      .string(passage.anchor)
    },
    RecordField("kind", .choice(Kind.allCases.map(\.rawValue)), "What it is in the text.") { passage, _ in
      .string(passage.kind.rawValue)
    },
    RecordField("text", .localized(.text), "Its words without any markup, on one line.") { passage, context in
      context.localized { passage.passages[$0].map { .string($0.words) } }
    },
    RecordField(
      "markdown",
      .localized(.text),
      "As it was written, in Markdown; a link may name an entry by its id, and without words it takes its title."
    ) { passage, context in
      context.localized { language in
        passage.passages[language].flatMap { passage.texts[language]?.file.text(in: $0.range) }
          .map { .string($0) }
      }
    },
  ]

  static let shape = RecordShape.list(.record(name: "passage", fields.map(\.member)))
}

extension Portal {
  /// What readers see of a link without words of its own, `[](commitment:12)`.
  fileprivate func title(of destination: Destination, in language: LanguageTag) -> String {
    guard case .reference(let kind, let name, _) = destination, let kind = EntryKind(rawValue: kind) else {
      return ""
    }
    return entry(EntryID(kind, name))?.texts[language]?.title ?? ""
  }
}
