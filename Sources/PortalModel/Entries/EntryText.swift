// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
package import Markdown

/// The words that a front matter may have for a reader.
package enum FrontWord: String, Sendable, CaseIterable {
  case title, short, summary
}

/// The words of an entry in one language.
package struct EntryText: Sendable, Equatable {
  package var title = ""
  /// A name for menus, if the title is long.
  package var short: String?
  /// One sentence.
  package var summary = ""
  /// Where the words of the front matter stand: the bytes of their values.
  package var frontRanges: [FrontWord: Range<Int>] = [:]
  package var body = Document()
  /// Of a term: how it stands in texts. A `*` at the end of a word means any ending.
  package var forms: [String] = []
  /// Of a term: what should not stand for it.
  package var forbidden: [String] = []
  /// Both lists as they stand in the file, for what is checked word by word.
  package var formLists: [YAMLNode] = []
  package var excuses: [Excuse] = []
  /// Whether it was read without an error: what is missing from a text that was not is no news.
  package var isWhole = false
  /// The file it stands in, for what is found out later.
  package let file: SourceFile

  package subscript(word: FrontWord) -> String {
    switch word {
    case .title: title
    case .short: short ?? ""
    case .summary: summary
    }
  }

  /// The name for places with little room.
  package var menuName: String { short ?? title }
}
