// SPDX-License-Identifier: Apache-2.0

/// Words for an author that keep apart what is ours and what is not, so that they can be said in another language.
///
/// What a literal says is ours, and has a translation. What is put into it is the author's and has none: words of a
/// text, names, paths, figures. A message put into another is a phrase of ours again, such as “a whole number”.
package struct Message: Sendable, Hashable {
  /// What fills a place, and the words behind it.
  package struct Piece: Sendable, Hashable {
    package let argument: MessageArgument
    package private(set) var words: String

    package init(_ argument: MessageArgument, _ words: String = "") {
      self.argument = argument
      self.words = words
    }

    fileprivate mutating func append(_ literal: String) { words += literal }
  }

  /// The words before the first place.
  package let opening: String
  package let pieces: [Piece]

  package init(_ opening: String, _ pieces: [Piece] = []) {
    self.opening = opening
    self.pieces = pieces
  }

  /// Our words with numbered places, such as “‘{1}’ is not a date”: the name under which translations know them. Braces
  /// that are words are doubled.
  package var pattern: String {
    pieces.enumerated().reduce(into: MessagePattern.escaped(opening)) { pattern, piece in
      pattern += "{\(piece.offset + 1)}\(MessagePattern.escaped(piece.element.words))"
    }
  }

  /// Whether it is more than what was put into it.
  var hasWords: Bool { !opening.isEmpty || pieces.count != 1 || pieces.first?.words.isEmpty == false }

  /// As it is written in the program, in one line that is safe to show.
  package var text: String {
    VisibleText.of(pieces.reduce(opening) { $0 + $1.argument.text + $1.words })
  }
}

extension Message: CustomStringConvertible {
  package var description: String { text }
}

extension Message: ExpressibleByStringInterpolation {
  package init(stringLiteral words: String) {
    self.init(words)
  }

  package init(stringInterpolation parts: StringInterpolation) {
    self.init(parts.opening, parts.pieces)
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var opening = ""
    fileprivate var pieces: [Piece] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) {
      if pieces.isEmpty { opening += literal } else { pieces[pieces.count - 1].append(literal) }
    }

    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      pieces.append(Piece(.text(VisibleText.of(value.description))))
    }

    package mutating func appendInterpolation(_ phrase: Message) {
      pieces.append(Piece(.message(phrase)))
    }

    package mutating func appendInterpolation(_ argument: MessageArgument) {
      pieces.append(Piece(argument))
    }
  }
}
