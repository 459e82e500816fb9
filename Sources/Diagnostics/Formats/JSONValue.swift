// SPDX-License-Identifier: Apache-2.0

/// A JSON text under construction (RFC 8259). Members keep their order, so that the same value is the same
/// bytes.
package enum JSONValue: Sendable {
  case string(String)
  case number(Int)
  case array([JSONValue])
  case object([(name: String, value: JSONValue)])

  /// Without any space between its parts.
  package var compactText: String {
    switch self {
    case .string(let text): Self.quoted(text)
    case .number(let number): String(number)
    case .array(let values): "[" + values.map(\.compactText).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\(Self.quoted($0.name)):\($0.value.compactText)" }.joined(separator: ",") + "}"
    }
  }

  /// Indented by two spaces, with a line break at its end.
  package var text: String { text(indent: "") + "\n" }

  private func text(indent: String) -> String {
    switch self {
    case .string(let text): Self.quoted(text)
    case .number(let number): String(number)
    case .array(let values):
      Self.enclosed("[", values.map { $0.text(indent: indent + "  ") }, "]", indent: indent)
    case .object(let members):
      Self.enclosed(
        "{",
        members.map { "\(Self.quoted($0.name)): \($0.value.text(indent: indent + "  "))" },
        "}",
        indent: indent
      )
    }
  }

  private static func enclosed(_ open: String, _ parts: [String], _ close: String, indent: String) -> String {
    guard !parts.isEmpty else { return open + close }
    return "\(open)\n\(indent)  " + parts.joined(separator: ",\n\(indent)  ") + "\n\(indent)\(close)"
  }

  /// Quotation marks, backslashes and control characters are escaped (RFC 8259, section 7).
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// A member without a value is left out.
  package init(dictionaryLiteral members: (String, JSONValue?)...) {
    self = .object(members.compactMap { name, value in value.map { (name, $0) } })
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  package init(arrayLiteral values: JSONValue...) { self = .array(values) }
}

extension JSONValue: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .string(text) }
}
