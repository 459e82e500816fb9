// SPDX-License-Identifier: Apache-2.0

/// The joined whole, which nothing changes any more.
package struct Portal: Sendable {
  package let configuration: PortalConfiguration
  package let languages: [Language]
  package let strings: Localized<InterfaceStrings>
  package private(set) var ledger: AgreementLedger
  /// By kind, number and name.
  package private(set) var entries: [Entry]
  /// The terms of the glossary as they stand in texts.
  package let terms: Localized<TermIndex>
  /// All events from the oldest to the newest.
  package private(set) var timeline: [Entry]
  /// Every decade from the first event's to the last's, also those without an event.
  package private(set) var decades: [(year: Int, events: [Entry])]
  /// The themes that an event has, in the order of the vocabulary.
  package private(set) var themes: [(name: String, events: [Entry])]
  private var entriesByKind: [EntryKind: [Entry]]
  /// Where the entries of each kind stand among all: they stand together.
  private let kindRanges: [EntryKind: Range<Int>]
  /// Where each entry stands among all, and each event on the timeline.
  private let positions: [EntryID: Int]
  private let timelinePositions: [EntryID: Int]
  private var places: [EntryID: (number: Int, count: Int)] = [:]
  private let parents: [EntryID: EntryID]
  private let children: [EntryID: [EntryID]]
  /// For each entry, the positions of what it has to do with, in order; events are in the order of time.
  private let related: [[Int]]
  /// The roles other than the first of relations, at both of their ends.
  private let statedRoles: [EntryID: [StatedRole]]
  private var standings: [EntryID: AgreementStanding]

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
    let positions = Dictionary(zip(entries.map(\.id), entries.indices)) { first, _ in first }
    self.positions = positions
    children = Dictionary(grouping: entries.filter { parents[$0.id] != nil }) { parents[$0.id] ?? $0.id }
      .mapValues { $0.sorted { ($0.order, $0.id) < ($1.order, $1.id) }.map(\.id) }
    entriesByKind = Dictionary(grouping: entries, by: \.id.kind)
    kindRanges = Dictionary(grouping: entries.indices) { entries[$0].id.kind }
      .mapValues { ($0.first ?? 0)..<($0.last ?? -1) + 1 }
    timeline = (entriesByKind[.event] ?? []).sorted(by: Self.chronologically)
    timelinePositions = Dictionary(zip(timeline.map(\.id), timeline.indices)) { first, _ in first }
    decades = Self.decades(of: timeline)
    themes = Self.themes(configuration.vocabularies[.theme], of: timeline)
    related = Self.related(among: entries, positions, timeline)
    statedRoles = StatedRole.all(of: entries)
    let glossary = entriesByKind[.term] ?? []
    var terms = Localized<TermIndex>()
    for language in configuration.languages { terms[language] = TermIndex(glossary, in: language) }
    self.terms = terms
    for pillar in entriesByKind[.pillar] ?? [] {
      let commitments = commitments(of: pillar)
      for (index, commitment) in commitments.enumerated() {
        places[commitment.id] = (index + 1, commitments.count)
      }
    }
  }

  /// The same with other words below the front matter of one entry: its place among the others, and all that they
  /// see of it, are as before.
  package func replacing(_ entry: Entry, standing: AgreementStanding?) -> Portal {
    guard let position = positions[entry.id] else { return self }
    func replace(in entries: inout [Entry]) {
      if let index = entries.firstIndex(where: { $0.id == entry.id }) { entries[index] = entry }
    }
    var portal = self
    portal.entries[position] = entry
    portal.standings[entry.id] = standing
    replace(in: &portal.entriesByKind[entry.id.kind, default: []])
    guard let position = timelinePositions[entry.id] else { return portal }
    portal.timeline[position] = entry
    for index in decades.indices { replace(in: &portal.decades[index].events) }
    for index in themes.indices { replace(in: &portal.themes[index].events) }
    return portal
  }

  /// The same without the words that were agreed, which take as much room as all texts: what came of them is known.
  package var withoutLedger: Portal {
    var portal = self
    portal.ledger = AgreementLedger()
    return portal
  }

  /// The commitments of a pillar in order: its own, and then those of its sectors.
  private func commitments(of pillar: Entry) -> [Entry] {
    let children = children(of: pillar.id)
    return children.filter { $0.id.kind == .commitment }
      + children.filter { $0.id.kind == .sector }.flatMap { self.children(of: $0.id) }
  }

  package func entry(_ id: EntryID) -> Entry? { positions[id].map { entries[$0] } }

  package func entries(of kind: EntryKind) -> [Entry] { entriesByKind[kind] ?? [] }

  /// How far its texts are those that an editor said agree, worked out anew from the texts; `nil` where no
  /// ledger is kept or it could not be read.
  package func agreement(of id: EntryID) -> EntryAgreement? {
    entry(id).flatMap { agreement(of: EntryTexts($0, in: configuration.languages)) }
  }

  func agreement(of texts: EntryTexts) -> EntryAgreement? {
    ledger.counts(in: configuration) ? ledger.agreement(of: texts) : nil
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
    guard let position = positions[id], let range = kindRanges[kind] else { return [] }
    return related[position].filter(range.contains).map { entries[$0] }
  }

  /// In which roles the facts of an entry name others, and those of others name it; not those that only have to do
  /// with it.
  package func statedRoles(of id: EntryID) -> [StatedRole] { statedRoles[id] ?? [] }

  /// The entries of the same kind before and after this one: events by time, all others by number and name.
  package func neighbours(of id: EntryID) -> (previous: Entry?, next: Entry?) {
    let (order, position) =
      id.kind == .event ? (timeline, timelinePositions[id]) : (entries, positions[id])
    guard let position else { return (nil, nil) }
    func entry(_ index: Int) -> Entry? {
      order.indices.contains(index) && order[index].id.kind == id.kind ? order[index] : nil
    }
    return (entry(position - 1), entry(position + 1))
  }

  /// A commitment's place among those of its pillar, from 1, and how many these are.
  package func place(of commitment: EntryID) -> (number: Int, count: Int)? { places[commitment] }

  /// Everything that this entry's facts name or whose facts name it, in order.
  package func related(to id: EntryID) -> [Entry] {
    positions[id].map { related[$0].map { entries[$0] } } ?? []
  }

  /// The parts of the statement at one of its ends.
  package func parts(_ place: StatementFacts.Place) -> [Entry] {
    entries(of: .statement).filter { $0.facts == .statement(StatementFacts(place: place)) }
  }

  /// By the relations of facts and by the links of texts.
  private static func related(
    among entries: [Entry],
    _ positions: [EntryID: Int],
    _ timeline: [Entry]
  ) -> [[Int]] {
    // Events stand together among all entries, so that their own order changes nothing else.
    let events = timeline.compactMap { positions[$0.id] }
    var ranks = Array(entries.indices)
    var byRank = ranks
    for (event, rank) in zip(events, events.sorted()) { (ranks[event], byRank[rank]) = (rank, event) }
    var related: [[Int]] = Array(repeating: [], count: entries.count)
    for (position, entry) in entries.enumerated() {
      var targets = entry.relations.map(\.target)
      var last: [EntryID] = []
      for text in entry.texts.values where text.outline.linked != last {
        // Texts that agree have the same links.
        last = text.outline.linked
        targets += last
      }
      for target in targets {
        guard let other = positions[target], other != position else { continue }
        related[position].append(ranks[other])
        related[other].append(ranks[position])
      }
    }
    return related.map { found in
      var ordered: [Int] = []
      for rank in found.sorted() where ordered.last != byRank[rank] { ordered.append(byRank[rank]) }
      return ordered
    }
  }
}
