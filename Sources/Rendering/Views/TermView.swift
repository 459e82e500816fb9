// SPDX-License-Identifier: Apache-2.0

import PortalModel

enum TermView {
  static func content(_ term: Entry, _ facts: TermFacts, _ context: ViewContext) -> PageContent {
    let text = context.text(of: term)
    var rows = others(term, context)
    rows.append(FactRow(context.string(.basis), text: context.word(facts.basis, of: .basis)))
    if let forbidden = text?.forbidden, !forbidden.isEmpty {
      rows.append(
        FactRow(
          context.string(.forbidden),
          text: forbidden.map { $0.replacing("*", with: "…") }.joined(separator: ", ")
        )
      )
    }
    var content = context.entryContent(
      "subject",
      term,
      trail: [.home, .glossary],
      ["rows": rows.value, "kicker": .text(context.string(.glossary))]
    )
    content.record = content.record
      .merging(context.related(to: term))
      .merging(context.sources(facts.sources))
    return content
  }

  /// The term in the other languages, each marked as what it is.
  private static func others(_ term: Entry, _ context: ViewContext) -> [FactRow] {
    context.portal.languages.filter { $0.tag != context.language.tag }.compactMap { language in
      term.texts[language.tag].map { text in
        let href = context.site.address.href(.entry(term.id), in: language.tag)
        return FactRow(
          language.autonym,
          in: language.tag,
          html: "<a lang=\"\(language.tag)\" hreflang=\"\(language.tag)\" href=\"\(Markup.escape(href))\">"
            + "\(Markup.escape(text.title))</a>"
        )
      }
    }
  }
}
