// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import PortalSamples
import Testing

@testable import Rendering

@Suite struct EntryRecordTests {
  private func record(_ kind: EntryKind, _ name: String, of site: Site) throws -> JSONValue {
    let entry = try #require(site.portal.entry(EntryID(kind, name)))
    return EntryRecord.fields(of: kind).record(of: entry, DataContext(site))
  }

  private func text(_ value: JSONValue?) -> String? {
    if case .string(let text)? = value { text } else { nil }
  }

  private func isEqual(_ value: JSONValue?, _ other: JSONValue) -> Bool { value?.bytes == other.bytes }

  @Test func saysWhatTheFactsSay() throws {
    let meeting = try record(.event, "1990-09-05-meeting", of: ExportPortal().site)
    #expect(text(meeting["title"]?["vi"]) == "Cuộc gặp, ở “biên giới”")
    #expect(isEqual(meeting["themes"], ["trade", "culture"]))
    #expect(isEqual(meeting["isContext"], .flag(false)))
    #expect(
      isEqual(
        meeting["sources"],
        [
          [
            "publisher": "Gazette", "title": "Известие", "language": "bg",
            "date": ["edtf": "1991-01", "precision": "month", "start": "1991-01"], "item": "7",
          ]
        ]
      )
    )
  }

  @Test(
    arguments: [
      ("1990-09-05-meeting", "1990-09-05", "day", "1990-09-05", nil),
      ("1991-talks", "199X/2001-04", "decade", nil, "2001-04"),
      ("2010-10-22-visit", "2010-10-22/2010-10-31", "day", "2010-10-22", "2010-10-31"),
      ("2012-flood", "2012~", "year", nil, nil),
      ("2014-open", "2014-12-31/2015-02", "month", "2014-12-31", "2015-02"),
      ("2016-month", "2016-02", "month", "2016-02", nil),
    ] as [(String, String, String, String?, String?)]
  )
  func inventsNoDate(id: String, edtf: String, precision: String, start: String?, end: String?) throws {
    let date = try #require(try record(.event, id, of: ExportPortal().site)["date"])
    #expect(text(date["edtf"]) == edtf)
    #expect(text(date["precision"]) == precision)
    #expect(text(date["start"]) == start)
    #expect(text(date["end"]) == end)
  }

  @Test func itsPagesAreWhereItSays() throws {
    let record = try record(.commitment, "9", of: ExportPortal().site)
    #expect(text(record["url"]) == "https://example.org:8080/treaty/commitments/9/")
    #expect(text(record["urls"]?["bg"]) == "https://example.org:8080/treaty/bg/commitments/9/")
    #expect(text(record["data"]) == "https://example.org:8080/treaty/api/v1/commitments/9.json")
  }

  /// A portal of one language has no page that belongs to none.
  @Test func inOneLanguageItsPageIsTheOnlyOne() throws {
    let record = try record(.commitment, "9", of: ExportPortal(languages: ["bg"]).site)
    #expect(text(record["url"]) == "https://example.org:8080/treaty/bg/commitments/9/")
  }

  @Test func whatIsNotKnownHasNoKey() throws {
    let facts = [
      "instruments/a": "type: treaty\nstatus: signed\nparties: [north, club]",
      "instruments/b":
        "type: treaty\nstatus: signed\nsigned: {date: 2001-02}\nin-force: 2002\nperiod: 2003/2004",
      "organisations/club": "side: joint\ntype: body\nstatus: here",
    ]
    let portal = SmallPortal(
      configuration: """
        parties: [{id: north, name: {vi: B, bg: С}}]
        vocabularies: {instrument-type: [treaty], instrument-status: [signed], side: [joint],
          organisation-type: [body], organisation-status: [here]}
        identifier: x

        """,
      facts: facts
    )
    let site = Site(portal: portal.joined, assets: AssetLibrary([], in: ""))
    let unknown = try record(.instrument, "a", of: site)
    for key in ["signed", "place", "inForce", "period", "identifier"] { #expect(unknown[key] == nil) }
    #expect(isEqual(unknown["parties"], ["north", "organisation:club"]))
    let known = try record(.instrument, "b", of: site)
    #expect(text(known["signed"]?["start"]) == "2001-02")
    #expect(text(known["inForce"]?["edtf"]) == "2002")
    #expect(text(known["period"]?["end"]) == "2004")
    #expect(try record(.organisation, "club", of: site)["identifier"] == nil)
  }

  /// Every kind names what all have; the facts stand between.
  @Test(arguments: EntryKind.allCases)
  func eachKindHasWhatAllHave(_ kind: EntryKind) {
    let names = EntryRecord.fields(of: kind).map(\.member.name)
    #expect(Set(names).count == names.count)
    #expect(names.starts(with: ["id", "kind", "identifier"]))
    #expect(names.suffix(7) == ["title", "short", "summary", "url", "urls", "data", "relations"])
  }
}
