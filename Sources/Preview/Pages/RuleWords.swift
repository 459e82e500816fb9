// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// What a rule says to editors who read another language than that of the terminal. It knows the rule and not the
/// case: what the case is about, the message says (`MessageWords`).
struct RuleWords: Sendable, Equatable {
  /// What is wrong.
  let title: String
  let rule: String
  let fix: String

  /// - Parameter node: a mapping with just these three.
  init?(_ node: YAMLNode) {
    let words = Dictionary(node.pairs.map { ($0.key, $0.value.text) }) { first, _ in first }
    guard words.count == 3, let title = words["title"], let rule = words["rule"], let fix = words["fix"]
    else {
      return nil
    }
    self.title = title
    self.rule = rule
    self.fix = fix
  }

  /// The rules of each language by their codes, and the names of those that can't be read.
  static func all(in bytes: [UInt8]) -> (
    words: [LanguageTag: [DiagnosticCode: RuleWords]], unread: [String]
  ) {
    let parsed = YAMLParser().parse(SourceFile(path: "rules.yml", bytes: bytes))
    var unread = parsed.diagnostics.map(\.summary)
    var all: [LanguageTag: [DiagnosticCode: RuleWords]] = [:]
    for (language, rules) in parsed.value.pairs {
      for (name, node) in rules.pairs {
        if let tag = LanguageTag(language), let code = DiagnosticCode(rawValue: name),
          let words = RuleWords(node)
        {
          all[tag, default: [:]][code] = words
        } else {
          unread.append("\(language): \(name)")
        }
      }
    }
    return (all, unread)
  }
}

extension YAMLNode {
  /// The values of a mapping by their names; none for anything else.
  var pairs: [(key: String, value: YAMLNode)] {
    if case .mapping(let pairs) = value { pairs.map { ($0.key, $0.value) } } else { [] }
  }

  /// A text; empty for anything else.
  var text: String { if case .scalar(let text) = value { text } else { "" } }
}
