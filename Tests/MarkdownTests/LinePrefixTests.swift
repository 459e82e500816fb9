// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import Markdown

@Suite struct LinePrefixTests {
  private func prefix(_ line: String) -> (prefix: LinePrefix, rest: String) {
    let bytes = Array(line.utf8)
    let prefix = LinePrefix(bytes.indices, in: bytes)
    return (prefix, String(decoding: bytes[prefix.end...], as: UTF8.self))
  }

  @Test(arguments: [
    ("chữ", 0, "chữ"), ("> ѝ", 1, "ѝ"), (">>a", 2, "a"), ("- 1. + a", 3, "a"), ("12) a", 1, "a"),
    ("-a", 0, "-a"),
    ("1.a", 0, "1.a"), ("-", 1, ""), ("[^x]: a", 1, "a"), ("> [^x]: - a", 3, "a"),
    ("[^ x]: a", 0, "[^ x]: a"),
    ("[x]: a", 0, "[x]: a"), ("  a", 0, "a"), ("", 0, ""),
  ])
  func marks(line: String, count: Int, rest: String) {
    #expect(prefix(line).prefix.markerCount == count)
    #expect(prefix(line).rest == rest)
  }

  @Test func depth() {
    #expect(prefix("> > a").prefix.greatestDepth == 2)
    #expect(prefix("        a").prefix.greatestDepth == 4)
    #expect(prefix("> -   a").prefix.greatestDepth == 3)
  }

  @Test(arguments: [("", true), ("  ", true), (">", true), ("> > ", true), ("-", false), ("a", false)])
  func blank(line: String, isBlank: Bool) {
    let file = SourceFile(path: "a.md", text: line)
    #expect(MeasuredLine(1, of: BodyLines(file, body: file.bytes.indices)).isBlank == isBlank)
  }
}
