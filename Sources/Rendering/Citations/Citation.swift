// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// What is said of an entry by those who cite it, as all formats and the page see it.
struct Citation {
  /// The same in all languages but for the tag at its end: `commitment-12-TAG`.
  let key: String
  let title: String
  /// “Commitment 12”, where the entry has a number.
  let label: String?
  let number: String?
  /// What a part of the act is cited by.
  let identifier: String?
  /// The portal, which is also its own author and publisher.
  let portal: String
  /// The day of the newest change, else the day on which the editors last looked.
  let version: PartialDate?
  let language: LanguageTag
  /// The page of all languages: short, and for ever.
  let url: String

  init(of entry: Entry, _ context: ViewContext) {
    let configuration = context.portal.configuration
    language = context.language.tag
    key = "\(entry.id.kind.rawValue)-\(entry.id.name)-\(language)"
    title = context.title(of: entry)
    if case .commitment(let facts) = entry.facts {
      number = String(facts.number)
      label = context.string(.commitmentNumber, ["number": String(facts.number)])
    } else {
      (number, label) = (nil, nil)
    }
    identifier = context.portal.identifier(of: entry.id)
    portal = configuration.title[language] ?? ""
    version = entry.changes.map(\.date).max() ?? configuration.asOf
    url = context.site.neutralURL(of: .entry(entry.id))
  }

  /// In a sentence of the language.
  func text(_ context: ViewContext) -> String {
    let named = label.map { context.string(.citeNumbered, ["label": $0, "title": title]) } ?? title
    let values = ["title": named, "site": portal, "url": url]
    guard let version else { return context.string(.cite, values) }
    let date = context.language.profile.format(version)
    return context.string(.citeVersion, values.merging(["date": date]) { value, _ in value })
  }

  /// In each language, in the portal's order.
  static func all(of entry: Entry, _ site: Site) -> [Citation] {
    site.portal.languages.map { Citation(of: entry, ViewContext(site: site, language: $0)) }
  }
}
