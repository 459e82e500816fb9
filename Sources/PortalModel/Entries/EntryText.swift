// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
package import Markdown

/// The words that a front matter may have for a reader.
package enum FrontWord: String, Sendable, CaseIterable {
  case title, short, summary
}

/// The words of an entry in one language: an outline, which is all that other entries and their pages see of
/// it, and the details, which only its own pages and checks need.
package struct EntryText: Sendable {
  /// What can be kept from one build to the next without the file being parsed again.
  package struct Outline: Sendable, Hashable {
    package let title: String
    /// A name for menus, if the title is long.
    package let short: String?
    /// One sentence.
    package let summary: String
    /// Other names under which a reader may look for it.
    package let aliases: [String]
    /// Of a term: how it stands in texts. A `*` at the end of a word means any ending.
    package let forms: [String]
    /// Of a term: what should not stand for it.
    package let forbidden: [String]
    /// The entries that its links name, in order; whether there are such entries is not known here.
    package let linked: [EntryID]
    /// The places of its body that a link can lead to.
    package let anchors: [String]
    /// Whether it was read without an error: what is missing from a text that was not is no news.
    package let isWhole: Bool

    package init(
      title: String = "",
      short: String? = nil,
      summary: String = "",
      aliases: [String] = [],
      forms: [String] = [],
      forbidden: [String] = [],
      linked: [EntryID] = [],
      anchors: [String] = [],
      isWhole: Bool = false
    ) {
      self.title = title
      self.short = short
      self.summary = summary
      self.aliases = aliases
      self.forms = forms
      self.forbidden = forbidden
      self.linked = linked
      self.anchors = anchors
      self.isWhole = isWhole
    }
  }

  struct Details: Sendable, Equatable {
    /// Where the words of the front matter stand: the bytes of their values.
    var frontRanges: [FrontWord: Range<Int>] = [:]
    var body = Document()
    /// The lists of forms as they stand in the file, for what is checked word by word.
    var formLists: [YAMLNode] = []
    var excuses: [Excuse] = []
  }

  package let outline: Outline
  /// The file it stands in, for what is found out later.
  package let file: SourceFile
  private let source: DetailsSource

  private enum DetailsSource: Sendable {
    case parsed(Details)
    case late(Late<Details>, EntryTextParser)
  }

  init(_ outline: Outline, _ details: Details, in file: SourceFile) {
    self.outline = outline
    self.file = file
    source = .parsed(details)
  }

  /// A text of which the outline is known from before.
  init(_ outline: Outline, in file: SourceFile, by parser: EntryTextParser) {
    self.outline = outline
    self.file = file
    source = .late(Late(), parser)
  }

  var details: Details {
    switch source {
    case .parsed(let details): details
    case .late(let details, let parser): details.value { parser.parse(file).value.details }
    }
  }

  package var title: String { outline.title }
  package var short: String? { outline.short }
  package var summary: String { outline.summary }
  package var aliases: [String] { outline.aliases }
  package var forms: [String] { outline.forms }
  package var forbidden: [String] { outline.forbidden }
  package var isWhole: Bool { outline.isWhole }
  package var body: Document { details.body }
  package var frontRanges: [FrontWord: Range<Int>] { details.frontRanges }
  package var formLists: [YAMLNode] { details.formLists }
  package var excuses: [Excuse] { details.excuses }

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

extension EntryText: Equatable {
  /// What a text says follows from its file, and by which rules it was read from its outline.
  package static func == (left: EntryText, right: EntryText) -> Bool {
    left.outline == right.outline && left.file == right.file
  }
}
