// SPDX-License-Identifier: Apache-2.0

/// The words of a message in one language, with numbered places: “{2} needs ‘{1}’”.
package struct MessagePattern: Sendable, Equatable {
  private enum Part: Sendable, Equatable {
    case words(String)
    /// Counted from 0.
    case place(Int)
  }

  private let parts: [Part]

  /// - Parameter text: places are numbers from 1 in braces; braces that are words are doubled. `nil` for any others.
  package init?(_ text: String) {
    var parts: [Part] = []
    var words = ""
    var rest = text[...]
    while let next = rest.popFirst() {
      guard next == "{" || next == "}" else {
        words.append(next)
        continue
      }
      if rest.first == next {
        words.append(rest.removeFirst())
        continue
      }
      guard next == "{", let end = rest.firstIndex(of: "}"), let number = Int(rest[..<end]), number > 0 else {
        return nil
      }
      parts += [.words(words), .place(number - 1)]
      words = ""
      rest = rest[rest.index(after: end)...]
    }
    self.parts = parts + [.words(words)]
  }

  /// The numbers of its places, each as often as it is filled, in order.
  package var places: [Int] {
    parts.compactMap { if case .place(let place) = $0 { place + 1 } else { nil } }.sorted()
  }

  /// The words with their places filled; one that nothing is given for stays empty.
  package func filled(with texts: [String]) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .words(let words): text += words
      case .place(let place): text += texts.indices.contains(place) ? texts[place] : ""
      }
    }
  }

  static func escaped(_ words: String) -> String {
    words.contains { $0 == "{" || $0 == "}" }
      ? words.replacing("{", with: "{{").replacing("}", with: "}}") : words
  }
}
