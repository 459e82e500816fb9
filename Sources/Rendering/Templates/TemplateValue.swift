// SPDX-License-Identifier: Apache-2.0

/// Whatever a template may see. Text is escaped where it is written; HTML was made by the build itself.
package enum TemplateValue: Sendable, Hashable {
  case text(String)
  case html(String)
  case flag(Bool)
  case list([TemplateRecord])
  case record(TemplateRecord)
  /// Known, but there is none here.
  case none

  package static func optional(_ text: String?) -> TemplateValue { text.map(TemplateValue.text) ?? .none }

  package static func number(_ number: Int) -> TemplateValue { .text(String(number)) }
}

/// Named values. A name whose value is HTML ends in `HTML`, so that a template shows what it trusts.
package struct TemplateRecord: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  private(set) var values: [String: TemplateValue]

  package init(dictionaryLiteral elements: (String, TemplateValue)...) {
    values = Dictionary(elements) { _, last in last }
  }

  package subscript(name: String) -> TemplateValue? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// Both records' values; the other's win.
  package func merging(_ other: TemplateRecord) -> TemplateRecord {
    var merged = self
    merged.values.merge(other.values) { _, other in other }
    return merged
  }
}
