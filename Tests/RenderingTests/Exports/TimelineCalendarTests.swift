// SPDX-License-Identifier: Apache-2.0

@testable import Rendering
import Testing

@Suite struct TimelineCalendarTests {
  private func bytes(_ portal: ExportPortal = ExportPortal(), in language: String = "vi") -> [UInt8] {
    ExportPortal.bytes("\(language)/timeline.ics", of: portal.site)
  }

  private func event(_ id: String) throws -> [String: String] {
    try #require(CalendarLines.events(bytes()).first { $0["UID"] == "\(id)@example.org" })
  }

  @Test func isACalendar() throws {
    let lines = try #require(CalendarLines.unfolded(bytes()))
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.last == "END:VCALENDAR")
    #expect(lines.filter { $0 == "VERSION:2.0" }.count == 1)
    #expect(lines.filter { $0.hasPrefix("PRODID:") }.count == 1)
    #expect(lines.filter { $0.hasPrefix("NAME;LANGUAGE=vi:") }.count == 1)
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == lines.count { $0 == "END:VEVENT" })
  }

  @Test(arguments: ["vi", "bg"])
  func foldsEveryLine(language: String) throws {
    let lines = try #require(CalendarLines.physical(bytes(in: language)))
    #expect(lines.contains { $0.first == 0x20 })
    for line in lines {
      #expect(line.count <= 75)
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
  }

  @Test func hasNoEventWithoutAKnownDay() {
    let known = ExportPortal.knownDays.map { "\($0)@example.org" }
    for language in ["vi", "bg"] {
      #expect(CalendarLines.events(bytes(in: language)).map { $0["UID"] } == known)
    }
  }

  @Test(
    arguments: [
      ("1990-09-05-meeting", "19900905", "19900906"), ("2010-10-22-visit", "20101022", "20101101"),
      ("2016-leap", "20160228", "20160301"), ("2014-open", "20141231", nil),
    ] as [(String, String, String?)]
  )
  func endsBeforeTheDayAfterTheLast(id: String, start: String, end: String?) throws {
    let event = try event(id)
    #expect(event["DTSTART;VALUE=DATE"] == start)
    #expect(event["DTEND;VALUE=DATE"] == end)
  }

  @Test func saysWhatTheEntrySays() throws {
    let event = try event("1990-09-05-meeting")
    #expect(event["SUMMARY;LANGUAGE=vi"] == "Cuộc gặp\\, ở “biên giới”")
    let summary = ExportPortal.summary("vi").replacing(",", with: "\\,").replacing(";", with: "\\;")
    #expect(event["DESCRIPTION;LANGUAGE=vi"] == summary)
    #expect(event["URL"] == "https://example.org:8080/treaty/vi/events/1990-09-05-meeting/")
    #expect(event["TRANSP"] == "TRANSPARENT")
  }

  /// The same input gives the same bytes, so the stamp is the portal's.
  @Test(arguments: [
    ("as-of: 2020-01-02\n", "20200102T000000Z"), ("as-of: 2020-03\n", "20200301T000000Z"),
    ("as-of: 2020\n", "20200101T000000Z"), ("", "19700101T000000Z"),
  ])
  func isStampedWithTheDateOfThePortal(asOf: String, stamp: String) {
    let events = CalendarLines.events(bytes(ExportPortal(asOf: asOf)))
    #expect(events.count == ExportPortal.knownDays.count)
    #expect(events.allSatisfy { $0["DTSTAMP"] == stamp })
  }
}
