// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import PortalModel
import Testing

@testable import Rendering

/// What holds for all formats together.
@Suite struct TimelineFormatTests {
  private struct Identified: Decodable {
    let id: String
    let start: String?
  }

  private struct Timeline: Decodable {
    let events: [Identified]
  }

  @Test func idsAndOrderAreEqualInAll() throws {
    let site = ExportPortal().site
    let json = try JSONDecoder()
      .decode(Timeline.self, from: Data(ExportPortal.bytes("timeline.json", of: site))).events
    let text = String(decoding: ExportPortal.bytes("timeline.csv", of: site).dropFirst(3), as: UTF8.self)
    let rows = try #require(CSVRows.read(text)).dropFirst()
    #expect(json.map(\.id) == site.portal.timeline.map(\.id.name))
    #expect(rows.map { $0[0] } == json.map(\.id))
    let days = json.filter { $0.start?.count == 10 }.map { "\($0.id)@example.org" }
    for language in ["vi", "bg"] {
      let events = CalendarLines.events(ExportPortal.bytes("\(language)/timeline.ics", of: site))
      #expect(events.map { $0["UID"] } == days)
    }
  }

  @Test(arguments: [["vi", "bg"], ["bg"], ["zh-Hant", "is", "mt"]])
  func publishesWhatItNames(languages: [String]) {
    let site = ExportPortal(languages: languages).site
    let paths = ["timeline.json", "timeline.csv"] + languages.map { "\($0)/timeline.ics" }
    #expect(TimelineFormat.outputs(of: site).map(\.path) == paths)
  }

  /// A calendar needs something in it; the other forms say that there is nothing.
  @Test func withoutAKnownDayThereIsNoCalendar() throws {
    let vague = ExportPortal.events.filter { !ExportPortal.knownDays.contains($0.id) }
    for (events, count) in [(vague, vague.count), ([], 0)] {
      let site = ExportPortal(events: events).site
      #expect(TimelineFormat.outputs(of: site).map(\.path) == ["timeline.json", "timeline.csv"])
      let json = Data(ExportPortal.bytes("timeline.json", of: site))
      #expect(try JSONDecoder().decode(Timeline.self, from: json).events.count == count)
    }
  }

  @Test func thePageLinksToEachOfTheReadersFiles() throws {
    let site = ExportPortal().site
    for language in site.portal.languages {
      guard case .list(let links)? = PageView(.timeline, in: language, of: site).record["data"] else {
        Issue.record("the timeline has no links to its data")
        continue
      }
      let paths = ["timeline.json", "timeline.csv", "\(language.tag)/timeline.ics"]
      #expect(links.map { $0["href"] } == paths.map { .text("/treaty/\($0)") })
      let types = ["application/json", "text/csv", "text/calendar"]
      #expect(links.map { $0["type"] } == types.map { .text($0) })
    }
  }

  private func files(of portal: ExportPortal) -> [RenderedFile] {
    TimelineFormat.outputs(of: portal.site).map { $0.render().value }
  }

  @Test func theSameInputGivesTheSameBytes() {
    let first = files(of: ExportPortal())
    #expect(!first.contains { $0.bytes.isEmpty })
    for _ in 1...3 { #expect(files(of: ExportPortal()) == first) }
    #expect(files(of: ExportPortal(isReversed: true)) == first)
  }
}
