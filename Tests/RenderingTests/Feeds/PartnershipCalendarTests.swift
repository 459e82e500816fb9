// SPDX-License-Identifier: Apache-2.0

import PortalModel
import PortalSamples
import Testing

@testable import Rendering

@Suite struct PartnershipCalendarTests {
  private func events(_ facts: [String: String]) -> [[String: String]] {
    var portal = SmallPortal(
      configuration: "as-of: 2020-01-02\nvocabularies: {instrument-type: [a], instrument-status: [b]}\n",
      facts: facts
    )
    portal.texts["timeline/e/vi"] = ("title: Ngày ấy\nsummary: S", "B")
    let site = Site(portal: portal.joined, assets: AssetLibrary([], in: ""))
    #expect(PartnershipCalendar.exists(in: site.portal) == !portal.facts.isEmpty)
    return CalendarLines.events(
      PartnershipCalendar.bytes(ViewContext(site: site, language: site.portal.languages[0]))
    )
  }

  private func instrument(_ facts: String) -> [[String: String]] {
    events(["instruments/i": "type: a\nstatus: b\n\(facts)"])
  }

  @Test func anAnniversaryComesBackEachYear() throws {
    let events = events(["timeline/e": "date: 1950-02-08\nanniversary: true"])
    let event = try #require(events.first)
    #expect(events.count == 1)
    #expect(event["UID"] == "anniversary-e@example.org")
    #expect(event["DTSTART;VALUE=DATE"] == "19500208")
    #expect(event["DTEND;VALUE=DATE"] == "19500209")
    #expect(event["RRULE"] == "FREQ=YEARLY")
    #expect(event["TRANSP"] == "TRANSPARENT")
  }

  /// Where no day is named, whole years and months are meant.
  @Test(arguments: [
    ("2024/2026", "20240101", "20270101"), ("2024-02/2024-02", "20240201", "20240301"),
    ("2025-08-15/2028-08-14", "20250815", "20280815"),
  ])
  func aPeriodLastsThroughItsLastDay(period: String, start: String, end: String) throws {
    let event = try #require(instrument("period: \(period)").first)
    #expect(event["UID"] == "period-i@example.org")
    #expect(event["DTSTART;VALUE=DATE"] == start)
    #expect(event["DTEND;VALUE=DATE"] == end)
    #expect(event["RRULE"] == nil)
  }

  @Test func aDayInForceIsSaidOnce() {
    #expect(instrument("in-force: 2020-08-01").map { $0["UID"] } == ["in-force-i@example.org"])
    let both = instrument("in-force: 2025-08-15\nperiod: 2025-08-15/2028-08-14")
    #expect(both.map { $0["UID"] } == ["period-i@example.org"])
  }

  /// A calendar has no place for what is not known to the day.
  @Test(arguments: [
    "in-force: 2020-08", "period: 2020~/2022", "period: 199X/2001", "signed: {date: 2020-01-01}",
  ])
  func vagueDatesAreNoDays(facts: String) {
    let portal = SmallPortal(
      configuration: "vocabularies: {instrument-type: [a], instrument-status: [b]}\n",
      facts: ["instruments/i": "type: a\nstatus: b\n\(facts)"]
    )
    #expect(!PartnershipCalendar.exists(in: portal.joined))
  }
}
