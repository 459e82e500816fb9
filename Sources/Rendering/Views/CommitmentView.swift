// SPDX-License-Identifier: Apache-2.0

import PortalModel

enum CommitmentView {
  static func content(
    _ commitment: Entry,
    _ facts: CommitmentFacts,
    _ context: ViewContext
  ) -> PageContent {
    let portal = context.portal
    let pillar = portal.pillar(of: commitment.id)
    let parent = portal.parent(of: commitment.id)
    let sector = parent.flatMap { $0.id.kind == .sector ? $0 : nil }
    let above = [pillar, sector].compactMap(\.self).map { PagePath.entry($0.id) }
    let label = context.string(.commitmentNumber, ["number": String(facts.number)])
    var content = context.entryContent(
      "commitment",
      commitment,
      trail: [.home, .commitments] + above,
      [
        "number": .number(facts.number),
        "label": .text(label),
        "pillar": context.optionalItem(pillar),
        "sector": context.optionalItem(sector),
        "position": .optional(position(of: commitment, context)),
        "verbs": .list(context.verbs(facts)),
        "has-verbs": .flag(!facts.verbs.isEmpty),
        "in-statement-href": .text("\(context.href(.statement))#\(StatementView.anchor(of: commitment))"),
        "state-name": .text(facts.status?.state ?? StatusView.noState),
        "state": .text(StatusView.label(of: facts.status?.state, context)),
        "checkedHTML": .html(checked(facts, context)),
        "evidence": context.items(evidence(commitment, portal)),
        "has-evidence": .flag(facts.status != nil),
        "status-href": .text(context.href(.status)),
        "method": context.method,
        "carriers": .list(carriers(commitment, context)),
      ]
    )
    content.record = content.record
      .merging(context.related(to: commitment, [.instruments, .terms, .events]))
      .merging([
        "related-after": .list(context.relatedGroups(of: commitment, [.commitments, .statement, .pages]))
      ])
      .merging(context.sources(sources(evidence(commitment, portal))))
      .merging(Neighbours(of: commitment, in: portal).record(context))
    return content
  }

  private static func evidence(_ commitment: Entry, _ portal: Portal) -> [Entry] {
    commitment.relations.filter { $0.role == .evidence }.compactMap { portal.entry($0.target) }
  }

  /// Where the state was read, each source once.
  private static func sources(_ evidence: [Entry]) -> [Source] {
    evidence.flatMap { event in
      if case .event(let facts) = event.facts { facts.sources } else { [Source]() }
    }
    .reduce(into: []) { sources, source in
      if !sources.contains(source) { sources.append(source) }
    }
  }

  /// “2 of 5”: its place among the commitments of its pillar.
  private static func position(of commitment: Entry, _ context: ViewContext) -> String? {
    context.portal.place(of: commitment.id).map { number, count in
      context.string(.position, ["number": String(number), "count": String(count)])
    }
  }

  private static func checked(_ facts: CommitmentFacts, _ context: ViewContext) -> String {
    (facts.status?.checked ?? context.portal.configuration.asOf)
      .map { DateHTML.text($0, in: context.language) } ?? ""
  }

  /// Who carries it, side by side: the organisations that it names, by side.
  private static func carriers(_ commitment: Entry, _ context: ViewContext) -> [TemplateRecord] {
    let organisations = context.portal.related(to: commitment.id, of: .organisation)
    return context.portal.configuration.vocabularies[.side].compactMap { side in
      let entries = organisations.filter { $0.side == side }
      guard !entries.isEmpty else { return nil }
      return ["side": .text(context.word(side, of: .side)), "items": context.items(entries)]
    }
  }
}
