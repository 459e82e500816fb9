// SPDX-License-Identifier: Apache-2.0

/// Whatever a template may see. Text is escaped where it is written; HTML was made by the build itself.
package enum TemplateValue: Sendable, Hashable {
  case text(String)
  case html(String)
  /// The same in UTF-8, where it was rendered as bytes.
  case markup([UInt8])
  case flag(Bool)
  case list([TemplateRecord])
  case record(TemplateRecord)
  /// A list of which it is remembered where in the page each item stands.
  case parts([TemplatePart])
  /// Known, but there is none here.
  case none

  package static func optional(_ text: String?) -> TemplateValue { text.map(TemplateValue.text) ?? .none }

  package static func number(_ number: Int) -> TemplateValue { .text(String(number)) }
}
