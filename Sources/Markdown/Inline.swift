// SPDX-License-Identifier: Apache-2.0

/// A part of a line of text.
package struct Inline: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case text(String)
    /// A line of the source ended; means a space.
    case softBreak
    /// The author asked for a new line.
    case lineBreak
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    /// Held apart: inlines are many, and each would have the room that a link needs.
    indirect case link(Link)
    /// `[words](lang:TAG)`: words in another language than the text. Whether there is one with that tag is
    /// not known here.
    case language(tag: String, [Inline])
    case footnoteReference(FootnoteReference)
  }

  package let kind: Kind
  /// The bytes of the file, with the marks around it.
  package let range: Range<Int>

  package init(_ kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// What the marks stand around; empty for all that has no inside.
  package var children: [Inline] {
    switch kind {
    case .text, .softBreak, .lineBreak, .code, .footnoteReference: []
    case .emphasis(let children), .strong(let children), .strikethrough(let children): children
    case .link(let link): link.children
    case .language(_, let children): children
    }
  }
}
