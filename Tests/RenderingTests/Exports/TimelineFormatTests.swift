// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import PortalModel
import Testing

@testable import Rendering

/// What holds for all formats of the timeline together.
@Suite struct TimelineFormatTests {
  private struct Timeline: Decodable {
    struct Event: Decodable {
      let id: String
      let date: [String: String]
    }

    let items: [Event]
  }

  @Test func idsAndOrderAreEqualInAll() throws {
    let site = ExportPortal().site
    let json = try JSONDecoder()
      .decode(Timeline.self, from: Data(ExportPortal.bytes("api/v1/events.json", of: site))).items
    let csv = ExportPortal.bytes("api/v1/tables/events.csv", of: site).dropFirst(3)
    let rows = try #require(CSVRows.read(String(decoding: csv, as: UTF8.self))).dropFirst()
    #expect(json.map(\.id) == site.portal.timeline.map(\.id.description))
    #expect(rows.map { $0[0] } == json.map(\.id))
    let days = json.filter { $0.date["start"]?.count == 10 }
      .map { "\($0.id.replacing("event:", with: ""))@example.org" }
    for language in ["vi", "bg"] {
      let events = CalendarLines.events(ExportPortal.bytes("\(language)/timeline.ics", of: site))
      #expect(events.map { $0["UID"] } == days)
    }
  }

  private func links(of site: Site, in language: Language) -> [String] {
    guard case .list(let links)? = PageView(.timeline, in: language, of: site).record["data"] else {
      Issue.record("the timeline has no links to its data")
      return []
    }
    return links.map { link in
      if case .text(let href)? = link["href"], case .text(let type)? = link["type"] {
        "\(href) \(type)"
      } else {
        ""
      }
    }
  }

  @Test func thePageLinksToEachOfTheReadersFiles() {
    let site = ExportPortal().site
    let paths = Set(ExportPortal.outputs(of: site).map { "/treaty/\($0.path)" })
    for language in site.portal.languages {
      let links = links(of: site, in: language)
      #expect(
        links == [
          "/treaty/api/v1/events.json application/json", "/treaty/api/v1/tables/events.csv text/csv",
          "/treaty/\(language.tag)/timeline.ics text/calendar",
        ]
      )
      for link in links { #expect(paths.contains(String(link.prefix { $0 != " " }))) }
    }
  }

  /// A calendar needs something in it.
  @Test func thereIsNoLinkToWhatThereIsNot() throws {
    let vague = ExportPortal.events.filter { !ExportPortal.knownDays.contains($0.id) }
    for (events, count) in [(vague, 2), ([], 0)] {
      let site = ExportPortal(events: events).site
      let language = try #require(site.portal.languages.first)
      #expect(links(of: site, in: language).count == count)
      #expect(TimelineCalendar.outputs(of: site).isEmpty)
    }
  }
}
