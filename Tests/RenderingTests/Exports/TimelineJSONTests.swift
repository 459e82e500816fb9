// SPDX-License-Identifier: Apache-2.0

import Foundation
@testable import Rendering
import Testing

@Suite struct TimelineJSONTests {
  /// What a program outside reads.
  private struct Timeline: Decodable {
    let asOf: String?
    let languages: [String]
    let events: [Event]
  }

  private struct Event: Decodable {
    let id, date, precision, url: String
    let start, end: String?
    let isContext: Bool
    let themes, commitments: [String]
    let title, summary, urls: [String: String]
    let sources: [[String: String]]
  }

  private func timeline(_ portal: ExportPortal = ExportPortal()) throws -> Timeline {
    let bytes = ExportPortal.bytes("timeline.json", of: portal.site)
    #expect(bytes.last == UInt8(ascii: "\n"))
    return try JSONDecoder().decode(Timeline.self, from: Data(bytes))
  }

  private func event(_ id: String) throws -> Event {
    try #require(try timeline().events.first { $0.id == id })
  }

  @Test func holdsAllEventsInAllLanguages() throws {
    let timeline = try timeline()
    #expect(timeline.asOf == "2020-01-02")
    #expect(timeline.languages == ["vi", "bg"])
    #expect(timeline.events.map(\.id).sorted() == ExportPortal.events.map(\.id).sorted())
    for event in timeline.events {
      let path = "events/\(event.id)/"
      #expect(event.url == "https://example.org:8080/treaty/\(path)")
      #expect(event.urls.keys.sorted() == ["bg", "vi"])
      #expect(event.urls["bg"] == "https://example.org:8080/treaty/bg/\(path)")
      #expect(event.summary["vi"] == ExportPortal.summary("vi"))
      #expect(event.title.count == 2)
    }
  }

  @Test func saysWhatTheFactsSay() throws {
    let meeting = try event("1990-09-05-meeting")
    #expect(meeting.title["vi"] == "Cuộc gặp, ở “biên giới”")
    #expect(meeting.themes == ["trade", "culture"])
    #expect(meeting.commitments == ["9", "10"])
    #expect(!meeting.isContext)
    #expect(
      meeting.sources == [
        [
          "publisher": "Gazette", "title": "Известие", "language": "bg", "date": "1991-01", "item": "7",
        ]
      ]
    )
    #expect(try event("2012-flood").isContext)
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
  func inventsNoDate(id: String, date: String, precision: String, start: String?, end: String?) throws {
    let event = try event(id)
    #expect(event.date == date)
    #expect(event.precision == precision)
    #expect(event.start == start)
    #expect(event.end == end)
  }

  /// A portal of one language has no page that belongs to none.
  @Test func thePermalinkIsAPageThatThereIs() throws {
    let event = try #require(try timeline(ExportPortal(languages: ["bg"])).events.first)
    #expect(event.url == "https://example.org:8080/treaty/bg/events/\(event.id)/")
    #expect(event.urls == ["bg": event.url])
  }

  @Test func slashesStandAsTheyAre() {
    let text = String(decoding: ExportPortal.bytes("timeline.json", of: ExportPortal().site), as: UTF8.self)
    #expect(!text.contains("\\/"))
    #expect(text.contains("\"date\" : \"2010-10-22/2010-10-31\""))
  }
}
