// SPDX-License-Identifier: Apache-2.0

import Foundation
import PortalModel

/// `timeline.json`: all that is known of all events in all languages. What is not known has no key.
struct TimelineJSON: Encodable {
  static let path = "timeline.json"

  private let asOf: String?
  private let languages: [String]
  private let events: [Event]

  static func file(of site: Site) -> RenderedFile {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Encoding fails for numbers that JSON lacks, and for types that say so; here are neither.
    let data = (try? encoder.encode(TimelineJSON(site))) ?? Data()
    return RenderedFile(path: path, bytes: Array(data) + [UInt8(ascii: "\n")])
  }

  private init(_ site: Site) {
    let tags = site.portal.languages.map(\.tag)
    asOf = site.portal.configuration.asOf?.edtf
    languages = tags.map(\.rawValue)
    events = TimelineEvent.all(of: site).map { Event($0, in: tags) }
  }

  private struct Event: Encodable {
    let id: String
    /// In EDTF, which also says “about” and names decades.
    let date: String
    let precision: String
    /// ISO 8601 of what EDTF says, without an end for what is no period.
    let start: String?
    let end: String?
    let themes: [String]
    let isContext: Bool
    let title: [String: String]
    let summary: [String: String]
    /// The page in each language.
    let urls: [String: String]
    let url: String
    let commitments: [String]
    let sources: [Source]

    init(_ event: TimelineEvent, in languages: [LanguageTag]) {
      func each(_ value: (LanguageTag) -> String) -> [String: String] {
        Dictionary(languages.map { ($0.rawValue, value($0)) }) { first, _ in first }
      }
      id = event.id
      date = event.facts.date.edtf
      precision = event.facts.date.precision.word
      start = event.facts.date.start.isoText
      end = event.facts.date.end?.isoText
      themes = event.facts.themes
      isContext = event.facts.isContext
      title = each(event.title)
      summary = each(event.summary)
      urls = each(event.url)
      url = event.url
      commitments = event.commitments.map(\.id.name)
      sources = event.facts.sources.map(Source.init)
    }
  }

  private struct Source: Encodable {
    let publisher: String
    let title: String?
    let language: String?
    let date: String?
    let url: String?
    let item: String?

    init(_ source: PortalModel.Source) {
      publisher = source.publisher
      title = source.title
      language = source.language?.rawValue
      date = source.date?.edtf
      url = source.url
      item = source.item
    }
  }
}
