// SPDX-License-Identifier: Apache-2.0

import Markdown

/// The text of a sheet or a script while needless parts are taken out of it, by bytes: each build does this, also
/// one that has little else to do.
struct AssetText {
  private(set) var bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Takes out what stands between `/*` and `*/`. A comment without an end stays.
  /// - Parameter beginningLines: only comments that nothing but spaces stands before on their line.
  mutating func removeComments(beginningLines: Bool = false) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    /// Where the last line starts, if only spaces have come since.
    var lineStart: Int? = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "/"), !beginningLines || lineStart != nil, let end = endOfComment(at: index) {
        if let lineStart, beginningLines { result.removeSubrange(lineStart...) }
        lineStart = nil
        index = end
        continue
      }
      result.append(byte)
      if byte == UInt8(ascii: "\n") {
        lineStart = result.count
      } else if byte != UInt8(ascii: " ") {
        lineStart = nil
      }
      index += 1
    }
    bytes = result
  }

  private func endOfComment(at start: Int) -> Int? {
    guard start + 3 < bytes.count, bytes[start + 1] == UInt8(ascii: "*") else { return nil }
    return (start + 2..<bytes.count - 1).first {
      bytes[$0] == UInt8(ascii: "*") && bytes[$0 + 1] == UInt8(ascii: "/")
    }
    .map { $0 + 2 }
  }

  /// Lines without the spaces before them; empty ones are left out.
  var lines: [Substring] {
    let isEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    return bytes.split(whereSeparator: isEnd).compactMap { line in
      let rest = line.drop(while: isSpace)
      return rest.isEmpty ? nil : Substring(decoding: rest, as: UTF8.self)
    }
  }

  /// The text that stands in a line within quotation marks, if there is one and no other.
  static func quoted(in line: Substring) -> String? {
    let parts = line.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    return parts.count == 3 ? String(parts[1]) : nil
  }

  /// A line in parts, with another text between them.
  /// - Parameter separator: not empty.
  static func parts(of line: String, between separator: String) -> [String] {
    let (bytes, separator) = (Array(line.utf8), Array(separator.utf8))
    var parts: [String] = []
    var start = 0
    while let place = bytes.firstOffset(of: separator, in: start..<bytes.count) {
      parts.append(String(decoding: bytes[start..<place], as: UTF8.self))
      start = place + separator.count
    }
    return parts + [String(decoding: bytes[start...], as: UTF8.self)]
  }

  /// Some texts and what stands for each.
  struct Replacements {
    let pairs: [(old: [UInt8], new: [UInt8])]

    /// - Parameter pairs: no old text is empty.
    init(_ pairs: [(String, String)]) {
      self.pairs = pairs.map { (Array($0.0.utf8), Array($0.1.utf8)) }
    }
  }

  /// A line in which one after the other of some texts is replaced wherever it stands.
  static func replacing(_ replacements: Replacements, in line: Substring) -> String {
    var bytes = Array(line.utf8)
    for (old, new) in replacements.pairs {
      var result: [UInt8] = []
      var start = 0
      while let place = bytes.firstOffset(of: old, in: start..<bytes.count) {
        result += bytes[start..<place] + new
        start = place + old.count
      }
      // Most lines have none.
      if start > 0 { bytes = result + bytes[start...] }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
