// SPDX-License-Identifier: Apache-2.0

internal import Markdown

/// The words of a block after their treatment, given out piece by piece as they are written.
///
/// They are treated as a whole, because a date may go on behind a link, an emphasis or the end of a line of
/// the source. That works for treatments that put one scalar in the place of another, as no-break spaces do;
/// after any other, each piece is treated by itself.
struct FlowingWords {
  private let treatment: @Sendable (String) -> String
  /// What is not written yet; `nil` if pieces could not be found again.
  private var rest: Substring.UnicodeScalarView?
  /// Whether the treatment left everything as it was.
  private let isUnchanged: Bool

  init(_ inlines: [Inline], treatment: @escaping @Sendable (String) -> String) {
    self.treatment = treatment
    var words = ""
    for inline in inlines { Self.append(inline, to: &words) }
    let treated = treatment(words)
    isUnchanged = treated == words
    if !isUnchanged, treated.unicodeScalars.count == words.unicodeScalars.count {
      rest = Substring(treated).unicodeScalars
    }
  }

  /// The next words, which were `text` before.
  mutating func next(_ text: String) -> String {
    if isUnchanged { return text }
    guard let words = rest else { return treatment(text) }
    let count = text.unicodeScalars.count
    rest = words.dropFirst(count)
    return String(Substring(words.prefix(count)))
  }

  /// A text that is not in the source, such as the title that a link takes over.
  func added(_ text: String) -> String { treatment(text) }

  /// Passes over what stands for an inline that is no text.
  mutating func skip() {
    rest = rest?.dropFirst()
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
