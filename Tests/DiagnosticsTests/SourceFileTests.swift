// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@Suite struct SourceFileTests {
  @Test func countsColumnsInScalars() {
    let file = SourceFile(path: "a.md", text: "Tiếng Việt\nБългария и Việt Nam\n")
    let offset = Array("Tiếng Việt\nБългария и ".utf8).count
    let place = file.place(offset..<(offset + "Việt".utf8.count))
    #expect((place.line, place.column, place.length) == (2, 12, 4))
    #expect(place.excerpt == "Българи\u{44F} и Việt Nam")
    #expect(place.description == "a.md:2:12")
  }

  @Test func translatesColumnsOfBothParsers() {
    let file = SourceFile(path: "a.md", text: "x\nлед: ок\n")
    #expect(file.offset(line: 2, byteColumn: 7) == 8)
    #expect(file.offset(line: 2, scalarColumn: 4) == 8)
    #expect(file.offset(line: 2, scalarColumn: 99) == 14, "never beyond the line")
    #expect(file.offset(line: 99, byteColumn: 1) == file.bytes.count)
  }

  @Test func dropsTheCarriageReturnOfAnExcerpt() {
    let file = SourceFile(path: "a.md", text: "one\r\ntwo\r\n")
    #expect(file.place(5..<8).excerpt == "two")
  }

  @Test func findsTheFirstInvalidByte() {
    #expect(SourceFile(path: "a", bytes: Array("ổ".utf8) + [0x61, 0xFF, 0x62]).firstInvalidByte == 4)
    #expect(SourceFile(path: "a", bytes: [0xC3]).firstInvalidByte == 0)
    #expect(SourceFile(path: "a", text: "ổn").firstInvalidByte == nil)
  }

  /// For any text, every offset is found again from its line and column.
  @Test func everyOffsetComesBack() {
    let file = SourceFile(path: "a.md", text: "Đối tác\n\nчлен ѝ — “x”\r\nend")
    for offset in 0...file.bytes.count where offset == file.bytes.count || file.bytes[offset] & 0xC0 != 0x80 {
      let place = file.place(offset..<offset)
      guard let line = place.line, let column = place.column else {
        Issue.record("no line at \(offset)")
        continue
      }
      // A line break belongs to its line, beyond the last column that is shown.
      if offset < file.bytes.count, [0x0A, 0x0D].contains(file.bytes[offset]) { continue }
      #expect(file.offset(line: line, scalarColumn: column) == offset)
    }
  }
}
