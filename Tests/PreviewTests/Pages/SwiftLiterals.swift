// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The string literals of a Swift file. It knows as much of the language as our files have: comments, literals of one
/// line and of many, and literals in literals.
struct SwiftLiterals {
  struct Literal {
    /// As the pattern of a message has it: places are numbered, and braces doubled.
    let pattern: String
    /// 1-based.
    let line: Int
    /// The code before it, without the white space between.
    let before: String
    /// Whether it stands in the body of something that gives a message, and in no other literal.
    let isInMessage: Bool
  }

  private let bytes: [UInt8]
  private var offset = 0
  /// For each brace that is open, whether it is the body of something that gives a message.
  private var bodies: [Bool] = []
  /// How many literals surround the code.
  private var depth = 0
  private(set) var all: [Literal] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    readCode(untilParenthesis: false)
  }

  private func starts(with text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset + count <= bytes.count else { return false }
    return text.withUTF8Buffer { unsafe bytes[offset..<offset + count].elementsEqual($0) }
  }

  /// - Parameter untilParenthesis: whether the code fills a place and ends with it.
  private mutating func readCode(untilParenthesis: Bool) {
    var parentheses = 1
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "/") where starts(with: "//"):
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
      case UInt8(ascii: "\""):
        readLiteral()
        continue
      case UInt8(ascii: "{"):
        let before = code(before: offset)
        bodies.append(before.hasSuffix("Message") || before.hasSuffix("Message?") || bodies.last == true)
      case UInt8(ascii: "}"): _ = bodies.popLast()
      case UInt8(ascii: "("): parentheses += 1
      case UInt8(ascii: ")"):
        parentheses -= 1
        if untilParenthesis, parentheses == 0 {
          offset += 1
          return
        }
      default: break
      }
      offset += 1
    }
  }

  private mutating func readLiteral() {
    let start = offset
    let quote: StaticString = starts(with: "\"\"\"") ? "\"\"\"" : "\""
    offset += quote.utf8CodeUnitCount
    var pattern: [UInt8] = []
    var places = 0
    while offset < bytes.count, !starts(with: quote) {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\\"):
        let escaped = bytes[offset]
        offset += 1
        switch escaped {
        case UInt8(ascii: "("):
          places += 1
          pattern += "{\(places)}".utf8
          depth += 1
          readCode(untilParenthesis: true)
          depth -= 1
        case UInt8(ascii: "\n"):
          while bytes[offset] == UInt8(ascii: " ") { offset += 1 }
        default: pattern.append(escaped)
        }
      case UInt8(ascii: "{"), UInt8(ascii: "}"): pattern += [byte, byte]
      // The indentation of a literal of many lines.
      case UInt8(ascii: "\n"):
        while bytes[offset] == UInt8(ascii: " ") { offset += 1 }
      default: pattern.append(byte)
      }
    }
    offset += quote.utf8CodeUnitCount
    all.append(
      Literal(
        pattern: String(decoding: pattern, as: UTF8.self),
        line: bytes[..<start].count { $0 == UInt8(ascii: "\n") } + 1,
        before: code(before: start),
        isInMessage: depth == 0 && bodies.last == true
      )
    )
  }

  /// A few words of code.
  private func code(before end: Int) -> String {
    let code = bytes[max(0, end - 60)..<end]
    let length = code.reversed().prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.count
    return String(decoding: code.dropLast(length), as: UTF8.self)
  }
}
