// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// How the portal and its parts are cited. Pages for reading run no script, so what copies a citation for its
/// reader stands here: `cite/?commitments/12/` shows what the page of commitment 12 offers, each with a button.
enum CiteView {
  static func content(_ context: ViewContext) -> PageContent {
    PageContent(
      "cite",
      title: context.name(of: .cite),
      trail: [.home],
      [
        "title": .text(context.name(of: .cite)),
        "lead": .text(context.string(.citeDescription)),
        "script": .optional(context.site.assets.path(of: "cite.js").map(context.site.address.href)),
        "example": context.optionalItem(context.portal.entries(of: .commitment).first),
        "identifier-of-act": .optional(context.portal.configuration.identifier),
      ]
    )
  }
}

extension ViewContext {
  /// How an entry is cited, and where the same is found for programs.
  func citation(of entry: Entry) -> TemplateRecord {
    let citation = Citation(of: entry, self)
    return [
      "citation": .text(citation.text(self)),
      "short-url": .text(citation.url),
      "citation-files": .list(CitationFormat.links(entry, self)),
      "copy-href": .text("\(href(.cite))?\(entry.id.path)/"),
      "snippet": .optional(EmbeddedCard(entry, language)?.snippet(self)),
    ]
  }
}
