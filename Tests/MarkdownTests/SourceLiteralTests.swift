// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Markdown

@Suite struct SourceLiteralTests {
  private func end(_ text: String, in source: String) -> Int? {
    let bytes = Array(source.utf8)
    return SourceLiteral(text).end(in: bytes, at: 0, before: bytes.count)
  }

  @Test(arguments: [
    ("a", "ab", 1), ("đường", "đường ѝ", "đường".utf8.count), ("*a*", "\\*a\\*", 5), ("\\", "\\\\", 2),
    ("\\a", "\\a", 2),
    ("&", "&amp;", 5), ("©b", "&copy;b", 7), ("&amp;", "&amp;amp;", 9), ("&foo;", "&foo;", 5),
    ("&b", "&b", 2),
    ("ừ", "&#7915;", 7), ("≫̸a", "&nGtv;a", 7), ("|", "\\|", 2), ("", "x", 0),
  ])
  func found(text: String, source: String, expected: Int) {
    #expect(end(text, in: source) == expected)
  }

  @Test(arguments: [("b", "ab"), ("ab", "a"), ("a", ""), ("&b", "&amp;c")])
  func notFound(text: String, source: String) {
    #expect(end(text, in: source) == nil)
  }
}
