// SPDX-License-Identifier: Apache-2.0

import Markdown

/// The words of a passage as one string, and where in the file each part of it was read from.
package struct PassageText: Sendable {
  package private(set) var string = ""
  /// In order. Offsets are in UTF-8 bytes of the string.
  private var pieces: [Piece] = []

  private struct Piece: Sendable {
    let offsets: Range<Int>
    let source: Range<Int>

    /// Where an offset in the string was read from.
    func source(of offset: Int, else fallback: Int) -> Int {
      guard offsets.count == source.count else { return fallback }
      return source.lowerBound + min(max(offset, offsets.lowerBound), offsets.upperBound) - offsets.lowerBound
    }
  }

  /// - Parameter title: what stands for a link without words of its own.
  init(_ inlines: [Inline], naming title: (Destination) -> String = { _ in "" }) {
    for inline in inlines { append(inline, naming: title) }
  }

  private mutating func append(_ inline: Inline, naming title: (Destination) -> String) {
    switch inline.kind {
    case .text(let text), .code(let text):
      let start = string.utf8.count
      string += text
      pieces.append(Piece(offsets: start..<start + text.utf8.count, source: inline.range))
    case .softBreak, .lineBreak: string += " "
    case .footnoteReference: break
    case .link(let link) where link.children.isEmpty: string += title(link.destination)
    case .emphasis, .strong, .strikethrough, .link, .language:
      for child in inline.children { append(child, naming: title) }
    }
  }

  /// The bytes of the file from which a part of the string was read. Where the author wrote entities or
  /// backslashes the bytes can't be counted, and the whole piece is meant.
  func source(of part: Range<String.Index>) -> Range<Int> {
    let start = string.utf8.distance(from: string.startIndex, to: part.lowerBound)
    let end = string.utf8.distance(from: string.startIndex, to: part.upperBound)
    let touched = pieces.filter {
      $0.offsets.upperBound > start && $0.offsets.lowerBound < max(end, start + 1)
    }
    guard let first = touched.first, let last = touched.last else { return 0..<0 }
    let lower = first.source(of: start, else: first.source.lowerBound)
    let upper = last.source(of: end, else: last.source.upperBound)
    return lower..<max(lower, upper)
  }
}
