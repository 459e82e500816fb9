// SPDX-License-Identifier: Apache-2.0

/// The joined whole, which nothing changes any more.
package struct Portal: Sendable {
  package let configuration: PortalConfiguration
  package let languages: [Language]
  package let strings: Localized<InterfaceStrings>
  package let ledger: AgreementLedger
  /// By kind, number and name.
  package let entries: [Entry]
  /// The terms of the glossary as they stand in texts.
  package let terms: Localized<TermIndex>
  private let entriesByID: [EntryID: Entry]
  private let parents: [EntryID: EntryID]
  private let children: [EntryID: [EntryID]]
  private let related: [EntryID: [EntryID]]
  private let standings: [EntryID: AgreementStanding]

  init(
    configuration: PortalConfiguration,
    strings: Localized<InterfaceStrings>,
    ledger: AgreementLedger,
    entries: [Entry],
    parents: [EntryID: EntryID],
    standings: [EntryID: AgreementStanding]
  ) {
    self.configuration = configuration
    self.strings = strings
    self.ledger = ledger
    self.entries = entries
    self.parents = parents
    self.standings = standings
    languages = configuration.languages.map(Language.init)
    let byID = Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
    entriesByID = byID
    children = Dictionary(grouping: entries.map(\.id).filter { parents[$0] != nil }) { parents[$0] ?? $0 }
      .mapValues { $0.sorted { (byID[$0]?.order ?? 0, $0) < (byID[$1]?.order ?? 0, $1) } }
    related = Self.related(among: entries, byID)
    let glossary = entries.filter { $0.id.kind == .term }
    var terms = Localized<TermIndex>()
    for language in configuration.languages { terms[language] = TermIndex(glossary, in: language) }
    self.terms = terms
  }

  package func entry(_ id: EntryID) -> Entry? { entriesByID[id] }

  package func entries(of kind: EntryKind) -> [Entry] { entries.filter { $0.id.kind == kind } }

  /// How far its texts are those that an editor said agree, worked out anew from the texts; `nil` where no
  /// ledger is kept or it could not be read.
  package func agreement(of id: EntryID) -> EntryAgreement? {
    guard ledger.counts(in: configuration), let entry = entry(id) else { return nil }
    return ledger.agreement(of: entry, in: configuration.languages)
  }

  /// The same without the texts.
  package func standing(of id: EntryID) -> AgreementStanding? { standings[id] }

  /// The entry in whose folder this one stands.
  package func parent(of id: EntryID) -> Entry? { parents[id].flatMap(entry) }

  /// The entries that stand in this one's folder, in order.
  package func children(of id: EntryID) -> [Entry] { (children[id] ?? []).compactMap(entry) }

  /// The pillar above an entry.
  package func pillar(of id: EntryID) -> Entry? {
    guard let parent = parent(of: id) else { return nil }
    return parent.id.kind == .pillar ? parent : pillar(of: parent.id)
  }

  /// The entries that this one's facts name and the entries whose facts name it, in order: a relation is
  /// stated at one end and seen from both.
  package func related(to id: EntryID, of kind: EntryKind) -> [Entry] {
    let entries = (related[id] ?? []).filter { $0.kind == kind }.compactMap(entry)
    return kind == .event ? entries.sorted(by: Self.chronologically) : entries
  }

  /// Everything that this entry's facts name or whose facts name it, in order.
  package func related(to id: EntryID) -> [Entry] { (related[id] ?? []).compactMap(entry) }

  /// All events from the oldest to the newest.
  package var timeline: [Entry] { entries(of: .event).sorted(by: Self.chronologically) }

  /// The parts of the statement at one of its ends.
  package func parts(_ place: StatementFacts.Place) -> [Entry] {
    entries(of: .statement).filter { $0.facts == .statement(StatementFacts(place: place)) }
  }

  private static func chronologically(_ left: Entry, _ right: Entry) -> Bool {
    guard case .event(let leftFacts) = left.facts, case .event(let rightFacts) = right.facts else {
      return left.id < right.id
    }
    return leftFacts.date == rightFacts.date ? left.id < right.id : leftFacts.date < rightFacts.date
  }

  /// By the relations of facts and by the links of texts.
  private static func related(among entries: [Entry], _ known: [EntryID: Entry]) -> [EntryID: [EntryID]] {
    var related: [EntryID: Set<EntryID>] = [:]
    for entry in entries {
      for target in entry.relations.map(\.target) + entry.linked
      where known[target] != nil && target != entry.id {
        related[entry.id, default: []].insert(target)
        related[target, default: []].insert(entry.id)
      }
    }
    return related.mapValues { $0.sorted() }
  }
}
