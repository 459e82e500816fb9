// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// All terms by the letters of the language's own alphabet.
enum GlossaryView {
  static func content(_ context: ViewContext) -> PageContent {
    let terms = context.sortedByTitle(context.portal.entries(of: .term))
    var groups: [(heading: String, entries: [Entry])] = []
    for term in terms {
      let letter = Collation.indexLetter(of: context.title(of: term))
      if groups.last?.heading == letter {
        groups[groups.count - 1].entries.append(term)
      } else {
        groups.append((letter, [term]))
      }
    }
    return SubjectListView.content(
      .glossary,
      groups,
      count: context.string(.termCount, count: terms.count),
      description: context.string(.glossaryDescription),
      context
    )
  }
}
