// SPDX-License-Identifier: Apache-2.0

/// A JSON text under construction (RFC 8259). Members keep their order, so that the same value is the same
/// bytes.
package enum JSONValue: Sendable {
  case string(String)
  case number(Int)
  case flag(Bool)
  case array([JSONValue])
  case object([(name: String, value: JSONValue)])
  /// A value that is made when it is written and gone then: a long list need not be held as a whole.
  case late(@Sendable () -> JSONValue)

  /// Those of an object, in order; none of another value.
  package var members: [(name: String, value: JSONValue)] {
    switch self {
    case .object(let members): members
    case .late(let make): make().members
    default: []
    }
  }

  /// The value of a member of an object.
  package subscript(name: String) -> JSONValue? { members.first { $0.name == name }?.value }

  /// In UTF-8, indented by two spaces, with a line break at its end.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, depth: 0)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Without any space between its parts.
  package var compactText: String {
    var bytes: [UInt8] = []
    append(to: &bytes, depth: nil)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// - Parameter depth: in how many arrays and objects it stands; `nil` for a text without any space.
  private func append(to bytes: inout [UInt8], depth: Int?) {
    switch self {
    case .string(let text): Self.append(text, to: &bytes)
    case .number(let number): bytes += String(number).utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .late(let make): make().append(to: &bytes, depth: depth)
    case .array(let values):
      Self.append(UInt8(ascii: "["), values, UInt8(ascii: "]"), to: &bytes, depth) { value, bytes in
        value.append(to: &bytes, depth: depth.map { $0 + 1 })
      }
    case .object(let members):
      Self.append(UInt8(ascii: "{"), members, UInt8(ascii: "}"), to: &bytes, depth) { member, bytes in
        Self.append(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if depth != nil { bytes.append(UInt8(ascii: " ")) }
        member.value.append(to: &bytes, depth: depth.map { $0 + 1 })
      }
    }
  }

  private static func append<Part>(
    _ open: UInt8,
    _ parts: [Part],
    _ close: UInt8,
    to bytes: inout [UInt8],
    _ depth: Int?,
    _ part: (Part, inout [UInt8]) -> Void
  ) {
    bytes.append(open)
    for index in parts.indices {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(in: &bytes, depth.map { $0 + 1 })
      part(parts[index], &bytes)
    }
    if !parts.isEmpty { breakLine(in: &bytes, depth) }
    bytes.append(close)
  }

  private static func breakLine(in bytes: inout [UInt8], _ depth: Int?) {
    guard let depth else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  /// Quotation marks, backslashes and control characters are escaped (RFC 8259, section 7).
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    // Most texts have nothing to escape, so they are copied first, and then looked at.
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    if let first = (start..<bytes.count).first(where: { isEscaped(bytes[$0]) }) {
      let rest = Array(bytes[first...])
      bytes.removeSubrange(first...)
      appendEscaped(rest, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func appendEscaped(_ text: [UInt8], to bytes: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
      default: bytes.append(byte)
      }
    }
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// A member without a value is left out.
  package init(dictionaryLiteral members: (String, JSONValue?)...) {
    self.init(members)
  }

  package init(_ members: [(String, JSONValue?)]) {
    self = .object(members.compactMap { name, value in value.map { (name, $0) } })
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  package init(arrayLiteral values: JSONValue...) { self = .array(values) }
}

extension JSONValue: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .string(text) }
}
