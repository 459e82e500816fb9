// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Rendering

@Suite struct AssetTextTests {
  @Test(arguments: [
    ("a /* b */ c", "a  c"), ("/* a\nb */c", "c"), ("/**/a/***/", "a"), ("a /* b", "a /* b"),
    ("/* a */ b /* c", " b /* c"), ("/*/ a */b", "b"), ("a / b", "a / b"), ("/", "/"), ("/*", "/*"), ("", ""),
  ])
  func commentsAreTakenOut(text: String, rest: String) {
    var asset = AssetText(text)
    asset.removeComments()
    #expect(String(decoding: asset.bytes, as: UTF8.self) == rest)
  }

  @Test(arguments: [
    ("a /* b */", "a /* b */"), ("  /* a\nb */c /* d */", "c /* d */"), ("a\n  /** b */\nc", "a\n\nc"),
    ("/* a */ /* b */", " /* b */"),
  ])
  func somewhereOnlyThoseThatBeginALine(text: String, rest: String) {
    var asset = AssetText(text)
    asset.removeComments(beginningLines: true)
    #expect(String(decoding: asset.bytes, as: UTF8.self) == rest)
  }

  @Test func linesHaveNoSpacesBeforeThem() {
    #expect(AssetText("  a b \r\n\n\t c\n  \nđ").lines == ["a b ", "c", "đ"])
  }

  @Test func oneAfterTheOtherIsReplaced() {
    let replacements = AssetText.Replacements([(", ", ","), (" {", "{"), ("aa", "b")])
    #expect(AssetText.replacing(replacements, in: "a, đ, {aaa, {") == "a,đ,{ba,{")
    #expect(AssetText.replacing(replacements, in: "") == "")
  }

  @Test(arguments: [
    ("@import \"a.css\";", "a.css"), ("import { b } from \"./c.js\";  ", "./c.js"), ("\"\"", ""),
    ("\"đ\"", "đ"),
    ("a", nil), ("a \"b", nil), ("\"a\" \"b\"", nil),
  ])
  func whatStandsInQuotationMarks(line: String, text: String?) {
    #expect(AssetText.quoted(in: Substring(line)) == text)
  }

  /// The same as the standard library's, which takes characters for bytes.
  @Test(arguments: ["", "url(", "a url(b) url(c)", "uurl(url(", "url", "đurl(đ"])
  func partsAreFoundByBytes(line: String) {
    let expected = line.split(separator: "url(", omittingEmptySubsequences: false).map(String.init)
    #expect(AssetText.parts(of: line, between: "url(") == expected)
  }
}
