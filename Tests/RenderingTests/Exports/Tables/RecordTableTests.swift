// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Testing

@testable import Rendering

@Suite struct RecordTableTests {
  private func rows(_ table: RecordTable, _ portal: ExportPortal = ExportPortal()) throws -> [[String]] {
    let bytes = table.file(DataContext(portal.site), as: "table.csv", after: nil).bytes
    #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    return try #require(CSVRows.read(String(decoding: bytes.dropFirst(3), as: UTF8.self)))
  }

  private func columns(_ table: RecordTable, _ portal: ExportPortal = ExportPortal()) throws
    -> [[String: String]]
  {
    let rows = try rows(table, portal)
    let header = try #require(rows.first)
    return rows.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
  }

  @Test func hasOneRowPerEntry() throws {
    let rows = try rows(.entries(.event))
    #expect(rows.count == 1 + ExportPortal.events.count)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
  }

  @Test(arguments: [["vi", "bg"], ["bg", "vi"], ["zh-Hant", "is", "mt"]])
  func hasOneTitlePerLanguageInTheirOrder(languages: [String]) throws {
    let header = try #require(try rows(.entries(.event), ExportPortal(languages: languages)).first)
    #expect(header.filter { $0.hasPrefix("title_") } == languages.map { "title_\($0)" })
    #expect(header.joined().utf8.allSatisfy { $0 < 0x80 })
    #expect(Set(header).count == header.count)
  }

  @Test func saysWhatTheFactsSay() throws {
    let events = try columns(.entries(.event))
    let meeting = try #require(events.first { $0["id"] == "event:1990-09-05-meeting" })
    #expect(meeting["date_start"] == "1990-09-05")
    #expect(meeting["date_precision"] == "day")
    #expect(meeting["themes"] == "trade culture")
    #expect(meeting["title_bg"] == "Среща; „на границата“")
    #expect(meeting["is_context"] == "false")
    #expect(meeting["url"] == "https://example.org:8080/treaty/events/1990-09-05-meeting/")
    let talks = try #require(events.first { $0["id"] == "event:1991-talks" })
    #expect(talks["date_edtf"] == "199X/2001-04")
    #expect(talks["date_start"] == "")
  }

  /// Read as a spreadsheet reads it: without quotation marks.
  @Test(arguments: [RecordTable.entries(.event), .passages, .relations, .sources])
  func noCellIsAFormula(_ table: RecordTable) throws {
    for cell in try rows(table).joined() {
      #expect(!["=", "+", "-", "@", "\t", "\r"].contains(cell.unicodeScalars.first), "\(cell)")
    }
  }

  @Test func aFormulaBecomesText() throws {
    let visit = try #require(
      try columns(.entries(.event)).first { $0["id"] == "event:2010-10-22-visit" }
    )
    #expect(visit["title_vi"] == "'=1+1")
    #expect(visit["title_bg"] == "'@cmd, \"x\"")
  }

  @Test func whatEntriesHaveSeveralOfHasATableOfItsOwn() throws {
    let sources = try columns(.sources)
    #expect(sources.count == ExportPortal.events.count)
    #expect(sources.allSatisfy { $0["publisher"] == "Gazette" && $0["date_start"] == "1991-01" })
    #expect(Set(sources.compactMap { $0["entry"] }).count == ExportPortal.events.count)
    let passages = try columns(.passages)
    #expect(passages.first { $0["entry"] == "commitment:9" }?["text_bg"] == "Body.")
    let relations = try columns(.relations)
    #expect(relations.contains { $0["entry"] == "commitment:9" && $0["id"] == "event:1990-09-05-meeting" })
  }

  /// The description of the tables names the columns that they have, in their order.
  @Test func theDataPackageHasTheSameColumns() throws {
    let context = DataContext(ExportPortal().site)
    let package = DataPackage.document(context)
    guard case .array(let resources)? = package["resources"] else {
      Issue.record("there are no resources")
      return
    }
    #expect(resources.count == RecordTable.all(in: context.portal).count)
    for (resource, table) in zip(resources, RecordTable.all(in: context.portal)) {
      guard case .array(let fields)? = resource["schema"]?["fields"] else {
        Issue.record("\(table.name) has no fields")
        continue
      }
      let names = fields.map { $0["name"]?.bytes }
      #expect(try rows(table).first?.map { JSONValue.string($0).bytes } == names)
      #expect(resource["path"]?.bytes == JSONValue.string("tables/\(table.name).csv").bytes)
    }
  }
}
