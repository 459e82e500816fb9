// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
@testable import Rendering
import Testing

/// A small portal with events of every kind, for the tests of its exports.
struct ExportPortal {
  struct Event {
    var id: String
    var facts: String
    var titles: [String: String] = [:]
  }

  static let events = [
    Event(
      id: "1990-09-05-meeting",
      facts: "date: 1990-09-05\nthemes: [trade, culture]\ncommitments: [10, 9]\n",
      titles: ["vi": "Cuộc gặp, ở “biên giới”", "bg": "Среща; „на границата“"]
    ),
    Event(id: "1991-talks", facts: "date: 199X/2001-04\nthemes: [trade]\n"),
    Event(
      id: "2010-10-22-visit",
      facts: "date: 2010-10-22/2010-10-31\n",
      titles: ["vi": "\"=1+1\"", "bg": "'@cmd, \"x\"'"]
    ),
    Event(id: "2012-flood", facts: "date: 2012~\ncontext: true\n"),
    Event(id: "2013-about", facts: "date: 2013-05-06~\n"),
    Event(id: "2014-open", facts: "date: 2014-12-31/2015-02\n"),
    Event(id: "2016-month", facts: "date: 2016-02\n"),
    Event(id: "2016-leap", facts: "date: 2016-02-28/2016-02-29\n"),
  ]

  static let knownDays = ["1990-09-05-meeting", "2010-10-22-visit", "2014-open", "2016-leap"]

  var events = Self.events
  var languages = ["vi", "bg"]
  var baseURL = "https://example.org:8080/treaty"
  var asOf = "as-of: 2020-01-02\n"
  /// The order in which entries are joined.
  var isReversed = false

  var site: Site {
    let titles = languages.map { "\($0): Portal \($0)" }.joined(separator: ", ")
    let configuration = """
      base-url: \(baseURL)
      languages: [\(languages.joined(separator: ", "))]
      title: {\(titles)}
      \(asOf)vocabularies:
        theme: [trade, culture]
      """
    let layout = ContentLayout(
      [SourceFile(path: "Content/portal.yml", text: configuration)] + files,
      in: "Content"
    )
    var diagnostics: [Diagnostic] = []
    let parsed = layout.configuration().collect(into: &diagnostics)
    let parser = EntryParser(parsed)
    let entries = layout.entries(in: parsed.languages).collect(into: &diagnostics)
      .map { parser.parse($0).collect(into: &diagnostics) }
    let joiner = PortalJoiner(configuration: parsed, strings: Localized())
    let portal = joiner.join(isReversed ? entries.reversed() : entries).collect(into: &diagnostics)
    #expect(diagnostics.map { "\($0.place): \($0.summary)" } == [])
    return Site(portal: portal, assets: AssetLibrary([], in: ""))
  }

  private var files: [SourceFile] {
    let source =
      "sources: [{publisher: Gazette, title: Известие, language: bg, date: 1991-01, item: \"7\"}]\n"
    let commitments = ["9", "10"].map { (folder: "pillars/1-a/\($0)-x", facts: "number: \($0)\n") }
    let entries =
      [(folder: "pillars/1-a", facts: "number: 1\n")] + commitments
      + events.map { (folder: "timeline/\($0.id)", facts: $0.facts + source) }
    let titles = Dictionary(events.map { ("timeline/\($0.id)", $0.titles) }) { first, _ in first }
    return entries.flatMap { entry in
      let texts = languages.map { language in
        let title = titles[entry.folder]?[language] ?? "Title \(language)"
        return SourceFile(
          path: "Content/\(entry.folder)/\(language).md",
          text: "---\ntitle: \(title)\nsummary: \(Self.summary(language))\n---\nBody.\n"
        )
      }
      return [SourceFile(path: "Content/\(entry.folder)/facts.yml", text: entry.facts)] + texts
    }
  }

  /// Long enough to be folded at every place in a character.
  static func summary(_ language: String) -> String {
    "Một sự kiện; \(language), " + String(repeating: "ữ🚢ж", count: 40) + " end"
  }

  /// The published file of a path.
  static func bytes(_ path: String, of site: Site) -> [UInt8] {
    outputs(of: site).first { $0.path == path }?.render().value.bytes ?? []
  }

  static func outputs(of site: Site) -> [Output] {
    TimelineCalendar.outputs(of: site) + APIFile.all(in: site.portal).map { $0.output(of: site) }
  }
}
