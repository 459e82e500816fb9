// SPDX-License-Identifier: Apache-2.0

/// A node of the library's tree, copied.
struct SyntaxNode: Sendable {
  enum Kind: Sendable {
    case document
    case blockQuote
    case list(start: Int?, isTight: Bool)
    case item(isDone: Bool?)
    case codeBlock(info: String, text: String)
    case htmlBlock
    case paragraph
    case heading(level: Int)
    case thematicBreak
    case footnoteDefinition
    case table([Table.Alignment?])
    case tableRow
    case tableCell

    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case html(String)
    case emphasis
    case strong
    /// The tildes on either side.
    case strikethrough(markLength: Int)
    case link(url: String, title: String)
    case image
    case footnoteReference(number: Int)
    case unknown
  }

  /// As the library counts: lines and columns from 1, columns in bytes; 0 where it does not know.
  struct Position: Sendable {
    var line: Int
    var column: Int
  }

  let kind: Kind
  var start: Position
  /// The last byte, not the one after it.
  var end: Position
  /// The lengths in bytes of the lines that inlines were parsed from, without line breaks. The lines
  /// have lost what stood before them: indentation, `>`, and link reference definitions.
  let lineLengths: [Int]
  /// The index after this node and all in it.
  var next: Int

  var isFootnoteDefinition: Bool {
    if case .footnoteDefinition = kind { true } else { false }
  }

  /// How long the mark is with which an inline that has others inside begins.
  var markLength: Int {
    switch kind {
    case .strikethrough(let length): length
    case .strong, .image: 2
    case .emphasis, .link: 1
    default: 0
    }
  }
}
