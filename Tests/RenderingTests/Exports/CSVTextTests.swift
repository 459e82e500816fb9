// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Rendering

@Suite struct CSVTextTests {
  private func written(_ text: String) -> String {
    var bytes: [UInt8] = []
    CSVText.append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""), ("plain text", "plain text"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), (",\u{301}", "\",\u{301}\""),
    ("\"\u{301}", "\"\"\"\u{301}\""), ("a;b", "a;b"), ("Đối tác", "Đối tác"),
  ])
  func quotesWhatHasToBe(text: String, cell: String) {
    #expect(written(text) == cell)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
    ("=A1,\"x\"", "\"'=A1,\"\"x\"\"\""), ("\n=1", "\"'\n=1\""), ("\r=1", "\"'\r=1\""), ("＝1", "'＝1"),
    ("=\u{301}1", "'=\u{301}1"), ("1=1", "1=1"), ("'x", "'x"),
  ])
  func noCellIsAFormula(text: String, cell: String) {
    #expect(written(text) == cell)
  }

  @Test func whatIsWrittenIsRead() {
    let rows = [["a", "b,c"], ["\"\"", "x\r\ny"], ["", ""]]
    var text = CSVText()
    for row in rows { text.row(row) }
    #expect(text.content.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(CSVRows.read(String(decoding: text.content.bytes.dropFirst(3), as: UTF8.self)) == rows)
  }
}
