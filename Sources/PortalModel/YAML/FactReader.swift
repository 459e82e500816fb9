// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
private import Markdown

/// Reads a mapping strictly: each value that is asked for has a type, and whatever was never asked for
/// is unknown. Mistakes are collected; a reader always gets an answer.
package struct FactReader {
  /// More items are none that somebody wrote by hand; each of them may be looked for in the whole portal.
  private static let longestList = 1000

  package let file: SourceFile
  private let pairs: [(key: String, keyRange: Range<Int>, value: YAMLNode)]
  private let range: Range<Int>
  /// What the mapping describes, such as “a commitment”, for the messages.
  private let subject: Message
  private var known: [String] = []
  package private(set) var diagnostics: [Diagnostic] = []

  package init(_ node: YAMLNode, in file: SourceFile, describing subject: Message) {
    self.file = file
    self.subject = subject
    range = node.range
    if case .mapping(let pairs) = node.value { self.pairs = pairs } else { pairs = [] }
  }

  package var keys: [String] { pairs.map(\.key) }

  /// The value of a key, if it is there and says something.
  package mutating func node(_ key: String) -> YAMLNode? {
    known.append(key)
    guard let value = pairs.first(where: { $0.key == key })?.value, value.value != .null else { return nil }
    return value
  }

  /// The bytes of the value of a key; empty if it has none.
  package func range(of key: String) -> Range<Int> {
    pairs.first { $0.key == key }?.value.range ?? range.lowerBound..<range.lowerBound
  }

  /// The place of a key, else of the whole mapping.
  package func place(of key: String) -> SourcePlace {
    file.place(pairs.first { $0.key == key }?.keyRange ?? range)
  }

  package func place(of node: YAMLNode) -> SourcePlace { file.place(node.range) }

  package mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  // MARK: Types

  package mutating func text(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    return text(node, named: "\(key)")
  }

  /// An http or https address; another text is reported and returned as it is.
  package mutating func address(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    if !WebAddress.isWellFormed(text) {
      report(
        Diagnostic(
          .illTypedFact,
          "‘\(key)’ is an http or https address, found ‘\(text)’",
          at: place(of: key)
        )
      )
    }
    return text
  }

  package mutating func integer(_ key: String) -> Int? {
    guard let node = node(key) else { return nil }
    guard case .scalar(let text) = node.value, let number = Int(text), String(number) == text else {
      reportType(of: node, named: "\(key)", expected: "a whole number")
      return nil
    }
    return number
  }

  package mutating func boolean(_ key: String) -> Bool? {
    guard let node = node(key) else { return nil }
    switch node.value {
    case .scalar("true"): return true
    case .scalar("false"): return false
    default:
      reportType(of: node, named: "\(key)", expected: "true or false")
      return nil
    }
  }

  package mutating func date(_ key: String) -> PartialDate? {
    guard let node = node(key), let text = text(node, named: "\(key)") else { return nil }
    guard let date = PartialDate(text) else {
      report(Diagnostic(.malformedDate, "‘\(text)’ is not a date", at: place(of: node)))
      return nil
    }
    return date
  }

  /// A list of texts; absent is empty.
  package mutating func texts(_ key: String) -> [Located<String>] {
    items(key).compactMap { item in
      text(item, named: "each item of \(key)").map { Located($0, at: place(of: item)) }
    }
  }

  /// A list of words out of a vocabulary; absent is empty.
  package mutating func words(_ key: String, from vocabulary: [String]) -> [String] {
    texts(key).compactMap { check($0, named: key, from: vocabulary) }
  }

  /// One word out of a vocabulary.
  package mutating func word(_ key: String, from vocabulary: [String]) -> String? {
    guard let node = node(key), let text = text(node, named: "\(key)") else { return nil }
    return check(Located(text, at: place(of: node)), named: key, from: vocabulary)
  }

  /// One of a few words that Stele itself knows.
  package mutating func choice(_ key: String, among choices: [String]) -> String? {
    guard let node = node(key), let text = text(node, named: "\(key)") else { return nil }
    guard !choices.contains(text) else { return text }
    report(
      Diagnostic(
        .illTypedFact,
        "‘\(key)’ is one of \(choices.joined(separator: ", ")), found ‘\(text)’",
        at: place(of: node),
        fix: Suggestion.fix(for: text, among: choices)
      )
    )
    return nil
  }

  private mutating func check(_ word: Located<String>, named key: String, from vocabulary: [String])
    -> String?
  {
    guard !vocabulary.contains(word.value) else { return word.value }
    report(
      Diagnostic(
        .unknownVocabularyWord,
        "‘\(word.value)’ is none of the words for ‘\(key)’ in this portal",
        at: word.place,
        fix: Suggestion.fix(for: word.value, among: vocabulary)
      )
    )
    return nil
  }

  /// A list of mappings, each given to `read` and then searched for unknown keys; absent is empty.
  package mutating func mappings<Value>(
    _ key: String,
    describing subject: Message,
    read: (inout FactReader) -> Value?
  ) -> [Value] {
    items(key).compactMap { item in
      guard case .mapping = item.value else {
        reportType(of: item, named: "each item of \(key)", expected: "a mapping")
        return nil
      }
      return nested(item, describing: subject, read: read)
    }
  }

  /// A mapping under a key, read in the same way.
  package mutating func mapping<Value>(
    _ key: String,
    read: (inout FactReader) -> Value?
  ) -> Value? {
    guard let node = node(key) else { return nil }
    guard case .mapping = node.value else {
      reportType(of: node, named: "\(key)", expected: "a mapping")
      return nil
    }
    return nested(node, describing: "‘\(key)’", read: read)
  }

  /// The value, or a diagnostic that it is missing.
  package mutating func required<Value>(_ key: String, _ value: Value?) -> Value? {
    let isStated = pairs.contains { $0.key == key && $0.value.value != .null }
    if value == nil, !isStated {
      report(
        Diagnostic(
          .missingFact,
          "\(subject) needs ‘\(key)’",
          at: place(of: key),
          fix: "add a line ‘\(key): …’"
        )
      )
    }
    return value
  }

  /// Reports every key that nobody asked for. To be called last.
  package mutating func finish() {
    for pair in pairs where !known.contains(pair.key) {
      report(
        Diagnostic(
          .unknownFact,
          "\(subject) has no fact ‘\(pair.key)’",
          at: file.place(pair.keyRange),
          fix: Suggestion.fix(for: pair.key, among: Set(known))
        )
      )
    }
  }

  // MARK: Private

  private mutating func nested<Value>(
    _ node: YAMLNode,
    describing subject: Message,
    read: (inout FactReader) -> Value?
  ) -> Value? {
    var reader = FactReader(node, in: file, describing: subject)
    let value = read(&reader)
    reader.finish()
    diagnostics += reader.diagnostics
    return value
  }

  private mutating func items(_ key: String) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let items) = node.value else {
      reportType(of: node, named: "\(key)", expected: "a list")
      return []
    }
    guard items.count <= Self.longestList else {
      report(
        Diagnostic(
          .illTypedFact,
          "‘\(key)’ has \(items.count) items (at most \(Self.longestList))",
          at: place(of: items[Self.longestList])
        )
      )
      return []
    }
    return items
  }

  private mutating func text(_ node: YAMLNode, named name: @autoclosure () -> Message) -> String? {
    guard case .scalar(let text) = node.value else {
      reportType(of: node, named: name(), expected: "text")
      return nil
    }
    // In files that are read line by line, the next line would be somebody else's.
    if text.utf8.contains(where: "\n\r\t".utf8.contains) {
      report(
        Diagnostic(
          .illTypedFact,
          "‘\(name())’ is one line of text, found a line break or a tab",
          at: place(of: node)
        )
      )
      return nil
    }
    return text
  }

  private mutating func reportType(of node: YAMLNode, named name: Message, expected: Message) {
    let found: Message = if case .scalar(let text) = node.value { "‘\(text)’" } else { node.typeName }
    report(Diagnostic(.illTypedFact, "‘\(name)’ is \(expected), found \(found)", at: place(of: node)))
  }
}

/// A value and the place where an author wrote it.
package struct Located<Value> {
  package let value: Value
  package let place: SourcePlace

  package init(_ value: Value, at place: SourcePlace) {
    self.value = value
    self.place = place
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
