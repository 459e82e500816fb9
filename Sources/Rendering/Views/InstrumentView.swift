// SPDX-License-Identifier: Apache-2.0

import PortalModel

enum InstrumentView {
  static func content(_ instrument: Entry, _ facts: InstrumentFacts, _ context: ViewContext) -> PageContent {
    var content = context.entryContent(
      "subject",
      instrument,
      trail: [.home, .instruments],
      ["rows": rows(facts, context).value, "kicker": .text(context.word(facts.type, of: .instrumentType))]
    )
    content.record = content.record
      .merging(
        context.related(to: instrument)
      )
      .merging(context.sources(facts.sources))
    return content
  }

  private static func rows(_ facts: InstrumentFacts, _ context: ViewContext) -> [FactRow] {
    var rows = [FactRow(context.string(.state), text: context.word(facts.status, of: .instrumentStatus))]
    // Rules, measures and mechanisms have no parties, and nothing that could have been signed.
    if !facts.parties.isEmpty {
      let place = facts.place.map { ", \(context.word($0, of: .place))" } ?? ""
      rows += [
        FactRow(context.string(.parties), html: parties(facts.parties, context)),
        FactRow(context.string(.signed), facts.signed, suffix: place, context),
        FactRow(context.string(.inForce), facts.inForce, context),
      ]
    }
    if let period = facts.period { rows.append(FactRow(context.string(.period), period, context)) }
    return rows
  }

  /// The portal's own parties in the language's order, then organisations.
  private static func parties(_ ids: [String], _ context: ViewContext) -> String {
    let language = context.language.tag
    let own = context.portal.configuration.parties(in: language).filter { ids.contains($0.id) }
      .compactMap { $0.name[language] }
      .map(Markup.escape)
    let organisations = ids.compactMap { context.portal.entry(EntryID(.organisation, $0)) }
      .map { "<a href=\"\(Markup.escape(context.href($0)))\">\(Markup.escape(context.title(of: $0)))</a>" }
    return (own + organisations).joined(separator: ", ")
  }
}
