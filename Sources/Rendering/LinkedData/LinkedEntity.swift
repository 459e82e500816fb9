// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// The entity that a page is about.
struct LinkedEntity {
  /// `nil` if schema.org has no name for such a thing.
  let value: JSONValue?

  init(_ page: PagePath, _ site: Site) {
    let writer = LinkedEntityWriter(page: page, site: site)
    switch page {
    case .home: value = writer.work("WebSite")
    case .statement: value = writer.work(identifier: site.portal.configuration.identifier)
    case .commitments, .glossary: value = writer.work("DefinedTermSet")
    case .timeline: value = writer.dataset
    case .entry(let id): value = site.portal.entry(id).map { writer.entry($0) }
    case .status, .instruments, .organisations, .web, .changes, .cite, .search, .decade, .theme: value = nil
    }
  }
}

/// Writes the properties of one entity.
private struct LinkedEntityWriter {
  let page: PagePath
  let site: Site

  func entry(_ entry: Entry) -> JSONValue {
    let portal = site.portal
    let identifier = portal.identifier(of: entry.id)
    switch entry.facts {
    case .statement:
      return work(identifier: identifier, [("isPartOf", reference(.statement))])
    case .pillar, .sector:
      return concept(in: .commitments, identifier: identifier)
    case .commitment(let facts):
      return work(
        identifier: identifier,
        [
          ("isPartOf", reference(.statement)), ("position", .number(facts.number)),
          ("about", portal.pillar(of: entry.id).map { reference(.entry($0.id)) }),
        ]
      )
    case .event(let facts):
      return thing(
        "Event",
        [("startDate", date(facts.date.start)), ("endDate", date(facts.date.end ?? facts.date.start))]
      )
    case .instrument(let facts):
      return instrument(facts)
    case .organisation(let facts):
      return thing(name(of: facts.type, .organisationType) ?? "Organization")
    case .term:
      return concept(in: .glossary, identifier: nil)
    case .page:
      return work("WebPage")
    }
  }

  /// The timeline as data.
  var dataset: JSONValue {
    let distributions = TimelineFormat.downloads(of: site).map { path, mediaType -> JSONValue in
      [
        "@type": "DataDownload", "contentUrl": .string(site.address.url(path)),
        "encodingFormat": .string(mediaType),
      ]
    }
    return thing("Dataset", [("license", licence), ("distribution", .array(distributions))])
  }

  // MARK: Kinds of things

  private func instrument(_ facts: InstrumentFacts) -> JSONValue {
    let type = name(of: facts.type, .instrumentType) ?? "CreativeWork"
    guard type == "Legislation" else { return thing(type) }
    return thing(
      type,
      [
        ("legislationDate", facts.signed.flatMap { date($0.start) }),
        (
          "legislationLegalForce",
          name(of: facts.status, .instrumentStatus).map { .string("https://schema.org/\($0)") }
        ),
        ("temporalCoverage", coverage(facts).map(JSONValue.string)),
      ]
    )
  }

  /// An ISO 8601 interval, open at its end if no end is known.
  private func coverage(_ facts: InstrumentFacts) -> String? {
    let start = facts.period?.start ?? facts.inForce?.start
    return start?.isoText.map { "\($0)/\(facts.period?.end?.isoText ?? "..")" }
  }

  private func concept(in set: PagePath, identifier: String?) -> JSONValue {
    thing(
      "DefinedTerm",
      [("identifier", identifier.map(JSONValue.string)), ("inDefinedTermSet", reference(set))]
    )
  }

  /// A text with an encoding in each language.
  func work(
    _ type: String = "CreativeWork",
    identifier: String? = nil,
    _ properties: [(name: String, value: JSONValue?)] = []
  ) -> JSONValue {
    let tags = site.portal.languages.map(\.tag)
    return thing(
      type,
      [("identifier", identifier.map(JSONValue.string))] + properties + [
        ("inLanguage", .array(tags.map { .string($0.rawValue) })),
        ("license", licence),
        (
          "encoding",
          .array(
            tags.map { tag in
              [
                "@type": "MediaObject", "inLanguage": .string(tag.rawValue),
                "contentUrl": .string(site.address.url(page, in: tag)), "encodingFormat": "text/html",
              ]
            }
          )
        ),
      ]
    )
  }

  /// Every thing has an address and a name in each language.
  private func thing(_ type: String, _ properties: [(name: String, value: JSONValue?)] = []) -> JSONValue {
    let names = site.portal.languages.map { language -> JSONValue in
      let context = ViewContext(site: site, language: language)
      let name = page == .home ? context.siteTitle : context.fullName(of: page)
      return ["@language": .string(language.tag.rawValue), "@value": .string(name)]
    }
    return .object(
      [("@type", .string(type)), ("@id", .string(id(of: page))), ("name", .array(names))]
        + properties.compactMap { name, value in value.map { (name, $0) } }
    )
  }

  // MARK: Values

  private func reference(_ page: PagePath) -> JSONValue { ["@id": .string(id(of: page))] }

  private func id(of page: PagePath) -> String { site.neutralURL(of: page) }

  private var licence: JSONValue? { site.portal.configuration.licence.map(JSONValue.string) }

  private func date(_ point: PartialDate.Point) -> JSONValue? { point.isoText.map(JSONValue.string) }

  private func name(of word: String, _ vocabulary: Vocabulary) -> String? {
    site.portal.configuration.schemaTypes.name(of: word, in: vocabulary)
  }
}
