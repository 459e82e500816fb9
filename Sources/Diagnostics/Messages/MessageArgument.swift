// SPDX-License-Identifier: Apache-2.0

/// What fills a place of a message.
package enum MessageArgument: Sendable, Hashable {
  /// What is the same in every language: words of an author, a name, a path, a figure.
  case text(String)
  case message(Message)
  /// Such as “‘vi’ and ‘bg’”.
  case list([Message], separator: Message)

  /// As it is written in the program.
  var text: String {
    switch self {
    case .text(let text): text
    case .message(let message): message.text
    case .list(let items, let separator): items.map(\.text).joined(separator: separator.text)
    }
  }
}

extension Sequence<Message> {
  /// As many as a message can show.
  package func joined(by separator: Message) -> MessageArgument {
    .list(Array(prefix(VisibleText.longest)), separator: separator)
  }
}

extension Sequence where Element: CustomStringConvertible {
  /// Each between quotation marks, with a comma between them.
  package var quoted: MessageArgument { map { "‘\($0)’" as Message }.joined(by: ", ") }
}
