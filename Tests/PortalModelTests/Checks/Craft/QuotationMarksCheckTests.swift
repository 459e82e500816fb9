// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PortalModel

@Suite struct QuotationMarksCheckTests {
  private let sample = CraftSample(QuotationMarksCheck())

  @Test(arguments: [
    ("bg", "„Лао Донг“, („а „б“ в“) и „[в](lang:vi)“[^1], О’Нийл.\n\n[^1]: „г“."),
    ("en", "“One ‘two’ three”, (“four”), both sides’ “five”: ’90s, Bulgaria’s – “six [](term:a)”."),
    ("en", "“The ‘sides’ view’ of it”, “`code`”, “a *b*”"),
    ("vi", "“Cam kết”; “sẽ”, “một ‘hai’ ba”."),
    ("en", "The `\"code\"` of https://example.org/'a' and <https://example.org/'b'>"),
    ("is", "\"a\" 'b'"),
  ])
  func marksOfTheLanguageAreRight(tag: String, text: String) throws {
    #expect(try sample.found(in: text, tag) == [])
  }

  @Test(arguments: [
    ("bg", "“а“", ["“ → write „ (U+201E)"]),
    ("bg", "„а”", ["” → write “ (U+201C)"]),
    ("bg", "\"а\"", ["\" → write „ (U+201E)", "\" → write “ (U+201C)"]),
    ("bg", "«а»", ["« → write „ (U+201E)", "» → write “ (U+201C)"]),
    ("bg", "а “б", ["“ → write „ (U+201E)"]),
    ("en", "It's", ["' → write ’ (U+2019)"]),
    ("en", "the sides' view", ["' → write ’ (U+2019)"]),
    ("en", "„a”", ["„ → write “ (U+201C)"]),
    ("en", "‘a’", ["‘ → write “ (U+201C)", "’ → write ” (U+201D)"]),
    ("en", "“a “b” c”", ["“ → write ‘ (U+2018)", "” → write ’ (U+2019)"]),
    ("vi", "“a “", ["“ → write ” (U+201D)"]),
    ("vi", "a «b» c", ["« → write “ (U+201C)", "» → write ” (U+201D)"]),
  ])
  func wrongMarksAreFound(tag: String, text: String, found: [String]) throws {
    #expect(try sample.found(in: text, tag) == found)
  }

  @Test(arguments: [
    ("bg", "„а", ["„ → write “ (U+201C) where it ends"]),
    ("en", "“a ‘b” c", ["‘ → write ’ (U+2019) where it ends"]),
    ("en", "a” b", ["” → open it with “ (U+201C)"]),
    // It ends where the paragraph, the item or the cell does.
    ("en", "- “a\n- b”", ["“ → write ” (U+201D) where it ends", "” → open it with “ (U+201C)"]),
  ])
  func whatOpensCloses(tag: String, text: String, found: [String]) throws {
    #expect(try sample.found(in: text, tag) == found)
  }

  @Test func aQuotationGoesOnOverLinesAndMarks() throws {
    #expect(try sample.found(in: "“a\n*b” c* “[d](term:e)”", "en") == [])
  }
}
