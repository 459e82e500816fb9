// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// The search, and for those without scripts everything that it could find from A to Z.
enum SearchView {
  static func content(_ context: ViewContext) -> PageContent {
    let documents = SearchDocument.all(context)
    let groups = Collation(context.language.tag).lettered(documents, by: \.title)
    return PageContent(
      "search",
      title: context.name(of: .search),
      trail: [.home],
      [
        "title": .text(context.name(of: .search)),
        "href": .text(context.href(.search)),
        "words": .text(words(context).joined(separator: " ")),
        "cards": .text(context.site.address.href(SearchFile.cards.path(in: context.language.tag))),
        "groups": .list(
          groups.enumerated().map { index, group in
            [
              "id": .text("g\(index + 1)"),
              "heading": .text(group.letter),
              "items": .list(group.values.map { item($0, context) }),
            ]
          }
        ),
      ]
    )
  }

  /// Where the words of all languages stand, those of the page's own first.
  private static func words(_ context: ViewContext) -> [String] {
    let own = context.language.tag
    let others = context.portal.languages.map(\.tag).filter { $0 != own }
    return ([own] + others).map { context.site.address.href(SearchFile.words.path(in: $0)) }
  }

  private static func item(_ document: SearchDocument, _ context: ViewContext) -> TemplateRecord {
    [
      "href": .text(context.href(document.page)), "title": .text(document.title),
      "label": .text(document.label),
    ]
  }
}
