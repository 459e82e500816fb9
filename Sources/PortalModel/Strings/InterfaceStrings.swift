// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// The words of the interface in one language: `strings.LANGUAGE.yml`.
package struct InterfaceStrings: Sendable, Equatable {
  /// A string, or its forms by plural category; `{name}` is a place to fill.
  package enum Form: Sendable, Equatable {
    case plain(String)
    case counted([PluralCategory: String])

    var variants: [String] {
      switch self {
      case .plain(let text): [text]
      case .counted(let forms): PluralCategory.allCases.compactMap { forms[$0] }
      }
    }
  }

  package let file: SourceFile
  package let forms: [String: Form]
  private let mapping: YAMLNode?

  init(file: SourceFile, forms: [String: Form], words: YAMLNode) {
    self.file = file
    self.forms = forms
    mapping = words
  }

  /// - Parameter forms: as they were read before from a file with the same bytes.
  init(file: SourceFile, knowing forms: [String: Form]) {
    self.file = file
    self.forms = forms
    mapping = nil
  }

  /// The mapping as it stands in the file, for what is checked word by word.
  var words: YAMLNode { mapping ?? YAMLParser().parse(file).value }

  package var keys: some Collection<String> & Sendable { forms.keys }

  /// Where a key stands.
  func place(of key: String) -> SourcePlace {
    guard case .mapping(let pairs) = words.value, let pair = pairs.first(where: { $0.key == key }) else {
      return file.place
    }
    return file.place(pair.keyRange)
  }

  /// The text of a key with its places filled. A key that is not there shows as itself; the check of
  /// strings has said so before any page is made.
  package func text(_ key: String, _ values: [String: String] = [:]) -> String {
    guard case .plain(let text)? = forms[key] else { return key }
    return Self.fill(text, values)
  }

  /// The form for a number, which also fills `{count}`.
  package func text(
    _ key: String,
    count: Int,
    in language: Language,
    _ values: [String: String] = [:]
  ) -> String {
    guard case .counted(let forms)? = forms[key] else { return key }
    let form = forms[language.profile.pluralCategory(of: count)] ?? forms[.other] ?? key
    return Self.fill(form, values.merging(["count": String(count)]) { value, _ in value })
  }

  /// The forms of a counted string by their categories; of any other the one that it has.
  package func forms(of key: String) -> [PluralCategory: String] {
    switch forms[key] {
    case .counted(let forms): forms
    case .plain(let text): [.other: text]
    case nil: [.other: key]
    }
  }

  /// The names of the places to fill in a text: `{count}`, `{name}`.
  static func placeholders(in text: String) -> Set<String> {
    var names: Set<String> = []
    var rest = text.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "{")),
      let end = rest[start...].firstIndex(of: UInt8(ascii: "}"))
    {
      names.insert(String(text[text.index(after: start)..<end]))
      rest = rest[rest.index(after: end)...]
    }
    return names
  }

  private static func fill(_ text: String, _ values: [String: String]) -> String {
    guard !values.isEmpty, text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var filled = ""
    var rest = text[...]
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let end = rest.utf8[start...].firstIndex(of: UInt8(ascii: "}"))
    {
      let place = start..<rest.utf8.index(after: end)
      filled += rest[..<start]
      filled += values[String(rest[place].dropFirst().dropLast())] ?? String(rest[place])
      rest = rest[place.upperBound...]
    }
    return filled + rest
  }
}
