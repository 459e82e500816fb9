// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// The texts of an entry, passage by passage and side by side.
package struct EntryTexts: Sendable {
  /// The text of one language.
  struct Version: Sendable {
    let language: LanguageTag
    let text: EntryText
    let passages: [Passage]

    var file: SourceFile { text.file }
  }

  /// A passage in each language: one row of the texts side by side.
  package struct Row: Sendable {
    package let name: String
    package let cells: [Cell]
  }

  package struct Cell: Sendable {
    package let language: LanguageTag
    package let passage: Passage
    package let file: SourceFile

    var place: SourcePlace { file.place(passage.range) }

    func place(of part: Range<String.Index>) -> SourcePlace { file.place(passage.text.source(of: part)) }
  }

  let entry: Entry
  /// Those that could be read, in the portal's order.
  let versions: [Version]
  /// The passages that stand in every version, in order; none if there is only one. What stands in some
  /// only is said by the check of alignment.
  let rows: [Row]
  /// Whether every language could be read and has the same passages: what is missing from texts that have not
  /// is no news.
  let isWhole: Bool

  init(_ entry: Entry, in languages: [LanguageTag]) {
    self.entry = entry
    let versions = languages.compactMap { language in
      entry.texts[language].map { Version(language: language, text: $0, passages: $0.passages) }
    }
    .filter(\.text.isWhole)
    self.versions = versions
    rows = versions.count < 2 ? [] : Self.rows(of: versions)
    let blocks = versions.map { $0.passages.map(\.name).filter { FrontWord(rawValue: $0) == nil } }
    isWhole = versions.count == languages.count && Set(blocks).count < 2
  }

  private static func rows(of versions: [Version]) -> [Row] {
    let byName = versions.map { version in
      Dictionary(version.passages.map { ($0.name, $0) }) { first, _ in first }
    }
    return versions[0].passages.compactMap { passage in
      let cells = zip(versions, byName).compactMap { version, passages in
        passages[passage.name].map { Cell(language: version.language, passage: $0, file: version.file) }
      }
      return cells.count == versions.count ? Row(name: passage.name, cells: cells) : nil
    }
  }
}
