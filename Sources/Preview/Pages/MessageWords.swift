// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// What messages say to editors who read another language than that of the terminal.
enum MessageWords {
  /// The messages of each language by their English patterns, and the patterns that can't be read or that have other
  /// places to fill.
  static func all(in bytes: [UInt8]) -> (words: [LanguageTag: MessageTranslation], unread: [String]) {
    let parsed = YAMLParser().parse(SourceFile(path: "messages.yml", bytes: bytes))
    var unread = parsed.diagnostics.map(\.summary)
    var patterns: [LanguageTag: [String: MessagePattern]] = [:]
    for (english, translations) in parsed.value.pairs {
      let places = MessagePattern(english)?.places
      for (language, node) in translations.pairs {
        guard let tag = LanguageTag(language), let pattern = MessagePattern(node.text),
          pattern.places == places
        else {
          unread.append("\(language): \(english)")
          continue
        }
        patterns[tag, default: [:]][english] = pattern
      }
    }
    return (patterns.mapValues(MessageTranslation.init), unread)
  }
}
