// SPDX-License-Identifier: Apache-2.0

import PortalModel
import Testing

@testable import Rendering

@Suite struct DateHTMLTests {
  private func html(_ date: String, in language: String, style: DateStyle = .prose) throws -> String {
    let language = Language(try #require(LanguageTag(language)))
    return DateHTML.text(try #require(PartialDate(date)), in: language, style: style)
  }

  @Test(arguments: [
    ("1950-02-08", "bg", "<time datetime=\"1950-02-08\">8\u{A0}февруари 1950\u{A0}г.</time>"),
    ("2008-04", "bg", "<time datetime=\"2008-04\">април 2008\u{A0}г.</time>"),
    ("1956", "bg", "<time datetime=\"1956\">1956\u{A0}г.</time>"),
    ("1956", "vi", "<time datetime=\"1956\">năm\u{A0}1956</time>"),
    ("2008-04", "vi", "<time datetime=\"2008-04\">tháng\u{A0}4\u{A0}năm\u{A0}2008</time>"),
    ("1956", "en", "<time datetime=\"1956\">1956</time>"),
    ("1956-03-01", "xx", "<time datetime=\"1956-03-01\">1956-03-01</time>"),
  ])
  func aPointInTimeIsOneElement(date: String, language: String, expected: String) throws {
    #expect(try html(date, in: language) == expected)
  }

  @Test(arguments: [
    (
      "1957-08-13/1957-08-17", "bg",
      "<time datetime=\"1957-08-13\">13</time>–<time datetime=\"1957-08-17\">17\u{A0}август 1957\u{A0}г.</time>"
    ),
    (
      "1957/1960", "vi",
      "từ <time datetime=\"1957\">năm\u{A0}1957</time> đến <time datetime=\"1960\">năm\u{A0}1960</time>"
    ),
    (
      "1957/1958-01", "bg",
      "от <time datetime=\"1957\">1957\u{A0}г.</time> до "
        + "<time datetime=\"1958-01\">януари 1958\u{A0}г.</time>"
    ),
  ])
  func eachEndOfAPeriodIsAnElement(date: String, language: String, expected: String) throws {
    #expect(try html(date, in: language) == expected)
  }

  /// HTML has no form for a decade or for “about”, and a wrong one would be read by machines as right.
  @Test(arguments: ["196X", "1960~", "1960-05~", "196X/197X"], ["vi", "bg", "en", "xx"])
  func whatIsNotKnownHasNoElement(date: String, language: String) throws {
    let html = try html(date, in: language)
    #expect(!html.contains("<"))
    #expect(html.contains("196"))
  }

  @Test func onlyTheKnownEndOfAPeriodHasAnElement() throws {
    #expect(try html("196X/1975", in: "bg").ranges(of: "<time").count == 1)
    #expect(try html("1972~/1975", in: "bg").contains("<time datetime=\"1975\">"))
    #expect(try !html("1972~/1975", in: "bg").contains("datetime=\"1972"))
  }

  @Test func theStyleChangesTheWordsOnly() throws {
    #expect(
      try html("1950-02-08", in: "vi", style: .document)
        == "<time datetime=\"1950-02-08\">ngày\u{A0}08\u{A0}tháng\u{A0}02\u{A0}năm\u{A0}1950</time>"
    )
  }

  @Test(arguments: [("vi", ">Ngày\u{A0}26"), ("bg", ">26\u{A0}ноември"), ("en", ">26\u{A0}November")])
  func aHeadingBeginsWithACapital(language: String, start: String) throws {
    let language = Language(try #require(LanguageTag(language)))
    #expect(DateHTML.heading(try #require(PartialDate("2026-11-26")), in: language).contains(start))
  }
}
