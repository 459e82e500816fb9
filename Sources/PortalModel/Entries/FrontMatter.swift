// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// Where the front matter of a text ends and its body starts: lines of `---` around YAML.
struct FrontMatter {
  /// Empty if there is none.
  let yaml: Range<Int>
  let body: Range<Int>
  /// Whether a first fence has no second.
  let isUnclosed: Bool

  init(of file: SourceFile) {
    let bytes = file.bytes
    guard Self.isFence(bytes[0...].prefix { $0 != newline }) else {
      (yaml, body, isUnclosed) = (0..<0, 0..<bytes.count, false)
      return
    }
    let start = Self.lineEnd(bytes, after: 0)
    var line = start
    while line < bytes.count {
      let end = Self.lineEnd(bytes, after: line)
      if Self.isFence(bytes[line..<end]) {
        (yaml, body, isUnclosed) = (start..<line, end..<bytes.count, false)
        return
      }
      line = end
    }
    // Where it was meant to end nobody knows: nothing in it is read.
    (yaml, body, isUnclosed) = (0..<0, bytes.count..<bytes.count, true)
  }

  private static func lineEnd(_ bytes: [UInt8], after offset: Int) -> Int {
    bytes[offset...].firstIndex(of: newline).map { $0 + 1 } ?? bytes.count
  }

  /// Three hyphens; what follows may only be white space.
  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [hyphen, hyphen, hyphen])
      && line.dropFirst(3).allSatisfy { $0 == newline || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: " ") }
  }
}

private let newline = UInt8(ascii: "\n")
private let hyphen = UInt8(ascii: "-")
