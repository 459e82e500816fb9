// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Rendering

/// The preview's words in one language.
struct PreviewLanguage: Sendable {
  let language: Language
  private let strings: InterfaceStrings?
  private let rules: [DiagnosticCode: RuleWords]
  private let messages: MessageTranslation?

  init(_ language: Language, _ words: PreviewWords) {
    self.language = language
    strings = words.strings[language.tag]
    rules = words.rules[language.tag] ?? [:]
    messages = words.messages[language.tag]
  }

  func callAsFunction(_ key: String) -> String { strings?.text(key) ?? key }

  func callAsFunction(_ key: String, count: Int) -> String {
    strings?.text(key, count: count, in: language) ?? key
  }

  /// What a rule says in this language; `nil` where the rule says it itself.
  func rule(_ code: DiagnosticCode) -> RuleWords? { rules[code] }

  /// A message in this language; as the terminal says it where this language has no words for it.
  func record(of message: Message) -> TemplateRecord {
    let text = messages?.text(of: message)
    return ["text": .text(text ?? message.text), "is-english": .flag(text == nil)]
  }

  func name(of severity: Diagnostic.Severity) -> String { self(severity.rawValue) }

  /// “2 errors, 1 warning”; how it stands where there is nothing.
  func summary(of generation: Generation) -> String {
    if generation.disk != nil { return self("disk") }
    guard generation.isChecked || !generation.diagnostics.isEmpty else { return self("checking") }
    let counts = [("error-count", generation.errorCount), ("warning-count", generation.warningCount)]
    let words = counts.filter { $0.1 > 0 }.map { self($0.0, count: $0.1) }
    return words.isEmpty ? self("publishable") : words.joined(separator: ", ")
  }
}
