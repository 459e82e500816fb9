// SPDX-License-Identifier: Apache-2.0

@testable import Rendering
import Testing

@Suite struct TimelineCSVTests {
  private func rows(_ portal: ExportPortal = ExportPortal()) throws -> [[String]] {
    let bytes = ExportPortal.bytes("timeline.csv", of: portal.site)
    #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    return try #require(CSVRows.read(String(decoding: bytes.dropFirst(3), as: UTF8.self)))
  }

  @Test func hasOneRowPerEvent() throws {
    let rows = try rows()
    #expect(rows.count == 1 + ExportPortal.events.count)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    #expect(rows.dropFirst().map { $0[0] }.sorted() == ExportPortal.events.map(\.id).sorted())
  }

  @Test(arguments: [["vi", "bg"], ["bg", "vi"], ["zh-Hant", "is", "mt"]])
  func hasOneTitlePerLanguageInTheirOrder(languages: [String]) throws {
    let header = try #require(try rows(ExportPortal(languages: languages)).first)
    #expect(
      header == ["id", "date", "precision", "themes"] + languages.map { "title_\($0)" } + ["url"]
    )
    #expect(header.joined().utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func saysWhatTheFactsSay() throws {
    let rows = try rows()
    #expect(
      rows.first { $0[0] == "1990-09-05-meeting" } == [
        "1990-09-05-meeting", "1990-09-05", "day", "trade culture", "Cuộc gặp, ở “biên giới”",
        "Среща; „на границата“", "https://example.org:8080/treaty/events/1990-09-05-meeting/",
      ]
    )
    #expect(rows.first { $0[0] == "1991-talks" }?.dropFirst().prefix(2) == ["199X/2001-04", "decade"])
  }

  /// Read as a spreadsheet reads it: without quotation marks.
  @Test func noCellIsAFormula() throws {
    let rows = try rows()
    let visit = try #require(rows.first { $0[0] == "2010-10-22-visit" })
    #expect(visit.dropFirst(4).prefix(2) == ["'=1+1", "'@cmd, \"x\""])
    for cell in rows.joined() {
      #expect(!["=", "+", "-", "@", "\t"].contains(cell.unicodeScalars.first), "\(cell)")
    }
  }
}
