// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// All terms by the letters of the language's own alphabet.
enum GlossaryView {
  static func content(_ context: ViewContext) -> PageContent {
    let terms = context.portal.entries(of: .term)
    let groups = Collation(context.language.tag).lettered(terms) { context.title(of: $0) }
    return SubjectListView.content(
      .glossary,
      groups.map { ($0.letter, $0.values) },
      count: context.string(.termCount, count: terms.count),
      context
    )
  }
}
