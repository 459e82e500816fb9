// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// The preview's own words. They are the tool's and not a portal's: a file of them is part of the program.
struct PreviewWords: Sendable {
  let languages: [Language]
  let strings: [LanguageTag: InterfaceStrings]
  /// What rules say; nothing for the language of the terminal, whose words the rules have themselves.
  let rules: [LanguageTag: [DiagnosticCode: RuleWords]]
  /// What messages say; nothing for the language of the terminal, in which they are written.
  let messages: [LanguageTag: MessageTranslation]
  /// What is wrong with the files; a test says that nothing is.
  let diagnostics: [Diagnostic]
  let unreadRules: [String]
  let unreadMessages: [String]

  init(_ bytes: [UInt8], rules ruleBytes: [UInt8] = [], messages messageBytes: [UInt8] = []) {
    let file = SourceFile(path: "words.yml", bytes: bytes)
    var diagnostics: [Diagnostic] = []
    let node = YAMLParser().parse(file).collect(into: &diagnostics)
    var languages: [Language] = []
    var strings: [LanguageTag: InterfaceStrings] = [:]
    if case .mapping(let pairs) = node.value {
      for pair in pairs {
        guard let tag = LanguageTag(pair.key) else { continue }
        let language = Language(tag)
        languages.append(language)
        strings[tag] = InterfaceStringsParser(language).strings(pair.value, of: file).collect(
          into: &diagnostics
        )
      }
    }
    self.languages = languages
    self.strings = strings
    self.diagnostics = diagnostics
    (rules, unreadRules) = RuleWords.all(in: ruleBytes)
    (messages, unreadMessages) = MessageWords.all(in: messageBytes)
  }

  /// The language in which somebody is spoken to: the one that was chosen, else the best that the browser takes,
  /// else the last.
  func language(chosen: String?, accepted: String?) -> Language? {
    let tags = languages.map(\.tag)
    let chosen = chosen.flatMap { chosen in tags.first { $0.rawValue == chosen } }
    let best = chosen ?? AcceptedLanguages(accepted ?? "").best(among: tags)
    return languages.first { $0.tag == best } ?? languages.last
  }
}
