// SPDX-License-Identifier: Apache-2.0

internal import Markdown

/// The words of a block after their treatment, given out piece by piece as they are written.
///
/// They are treated as a whole, because a date may go on behind a link, an emphasis or the end of a line of
/// the source. That works for treatments that put one scalar in the place of another, as no-break spaces do;
/// after any other, each piece is treated by itself.
struct FlowingWords {
  private enum Treated {
    /// The treatment left everything as it was.
    case unchanged
    /// In UTF-8, and how much of it is written.
    case replaced([UInt8], written: Int)
    /// Pieces could not be found again.
    case untraceable
  }

  private let treatment: @Sendable (String) -> String
  private var treated: Treated

  init(_ inlines: [Inline], treatment: @escaping @Sendable (String) -> String) {
    self.treatment = treatment
    var words = ""
    for inline in inlines { Self.append(inline, to: &words) }
    let result = treatment(words)
    if result == words {
      treated = .unchanged
    } else if result.utf8.scalarCount == words.utf8.scalarCount {
      treated = .replaced(Array(result.utf8), written: 0)
    } else {
      treated = .untraceable
    }
  }

  /// Writes the next words, which were `text` before.
  mutating func write(_ text: Substring, to output: inout HTMLOutput) {
    switch treated {
    case .unchanged: output.escaped(text)
    case .replaced: output.escaped(next(text.utf8.scalarCount))
    case .untraceable: output.escaped(treatment(String(text)))
    }
  }

  /// Writes the end of a line of the source, or what the treatment put there.
  mutating func writeBreak(to output: inout HTMLOutput) {
    let space: [UInt8] =
      switch treated {
      case .unchanged: [Self.space]
      case .replaced: Array(next(1))
      case .untraceable: Array(treatment(" ").utf8)
      }
    output.escaped(space == [Self.space] ? [UInt8(ascii: "\n")] : space[...])
  }

  /// A text that is not in the source, such as the title that a link takes over.
  func added(_ text: String) -> String { treatment(text) }

  /// Passes over what stands for an inline that is no text.
  mutating func skip() {
    _ = next(1)
  }

  private static let space = UInt8(ascii: " ")

  private mutating func next(_ scalars: Int) -> ArraySlice<UInt8> {
    guard case .replaced(let bytes, let start) = treated else { return [] }
    var end = start
    for _ in 0..<scalars where end < bytes.count {
      end += 1
      while end < bytes.count, bytes[end].isContinuation { end += 1 }
    }
    treated = .replaced(bytes, written: end)
    return bytes[start..<end]
  }

  private static func append(_ inline: Inline, to words: inout String) {
    switch inline.kind {
    case .text(let text): words += text
    case .softBreak: words += " "
    case .lineBreak, .code, .footnoteReference: words += "\u{FFFC}"
    case .link(let link) where link.children.isEmpty: words += "\u{FFFC}"
    case .emphasis, .strong, .strikethrough, .link, .language:
      for child in inline.children { append(child, to: &words) }
    }
  }
}

extension Sequence<UInt8> {
  fileprivate var scalarCount: Int { reduce(0) { $1.isContinuation ? $0 : $0 + 1 } }
}

extension UInt8 {
  /// Whether it goes on with a scalar in UTF-8.
  fileprivate var isContinuation: Bool { self & 0xC0 == 0x80 }
}
