// SPDX-License-Identifier: Apache-2.0

/// The words of messages in another language than that of the program.
package struct MessageTranslation: Sendable, Equatable {
  /// By the patterns of the program.
  package let patterns: [String: MessagePattern]

  package init(_ patterns: [String: MessagePattern]) {
    self.patterns = patterns
  }

  /// The message in this language; `nil` where it has no words for it or for a phrase in it, since nobody reads half
  /// a sentence.
  package func text(of message: Message) -> String? {
    unbounded(message).map(VisibleText.of)
  }

  private func unbounded(_ message: Message) -> String? {
    let texts = message.pieces.compactMap { text(of: $0.argument) }
    guard texts.count == message.pieces.count else { return nil }
    return message.hasWords ? patterns[message.pattern]?.filled(with: texts) : texts.first
  }

  private func text(of argument: MessageArgument) -> String? {
    switch argument {
    case .text(let text): return text
    case .message(let message): return unbounded(message)
    case .list(let items, let separator):
      let texts = items.compactMap(unbounded)
      guard texts.count == items.count, let separator = unbounded(separator) else { return nil }
      return texts.joined(separator: separator)
    }
  }
}
