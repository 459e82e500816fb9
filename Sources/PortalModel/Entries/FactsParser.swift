// SPDX-License-Identifier: Apache-2.0

private import Diagnostics

/// Reads `facts.yml` by the rules of the entry's kind.
struct FactsParser {
  private let vocabularies: Vocabularies
  private let parties: [String]
  /// What was read so far that leads to other entries.
  private var relations: [Relation] = []

  /// - Parameter parties: the ids of the portal's parties.
  init(vocabularies: Vocabularies, parties: [String]) {
    self.vocabularies = vocabularies
    self.parties = parties
  }

  mutating func parse(_ reader: inout FactReader, of folder: EntryFolder) -> EntryFacts {
    let facts = facts(&reader, of: folder)
    let changes = changes(&reader)
    for (key, target) in folder.kind.relations {
      relations += reader.texts(key).map { Relation(key: key, name: $0, expected: target) }
    }
    reader.finish()
    return EntryFacts(facts: facts, relations: relations, changes: changes)
  }

  private mutating func facts(_ reader: inout FactReader, of folder: EntryFolder) -> Facts {
    switch folder.kind {
    case .statement:
      return .statement(StatementFacts(place: place(&reader)))
    case .pillar:
      return .pillar(PillarFacts(number: number(&reader, of: folder)))
    case .sector:
      return .sector(SectorFacts(order: reader.required("order", reader.integer("order")) ?? 0))
    case .commitment:
      let number = number(&reader, of: folder)
      let verbs = reader.words("verbs", from: vocabularies[.verb])
      return .commitment(CommitmentFacts(number: number, verbs: verbs, status: status(&reader)))
    case .instrument:
      return .instrument(instrument(&reader))
    case .organisation:
      return .organisation(organisation(&reader))
    case .event:
      return .event(event(&reader))
    case .term:
      return .term(TermFacts(basis: word(&reader, "basis", .basis), sources: sources(&reader)))
    case .page:
      let shows = reader.choice("shows", among: PageFacts.Figures.allCases.map(\.rawValue))
      return .page(PageFacts(shows: shows.flatMap(PageFacts.Figures.init)))
    }
  }

  private mutating func instrument(_ reader: inout FactReader) -> InstrumentFacts {
    let signed = reader.mapping("signed") { reader in
      (date: reader.date("date"), place: reader.word("place", from: vocabularies[.place]))
    }
    let parties = reader.texts("parties")
    relations += parties.filter { !self.parties.contains($0.value) }
      .map { Relation(.party, key: "parties", name: $0, expected: .organisation) }
    return InstrumentFacts(
      type: word(&reader, "type", .instrumentType),
      status: word(&reader, "status", .instrumentStatus),
      parties: parties.map(\.value),
      signed: signed?.date,
      place: signed?.place,
      inForce: reader.date("in-force"),
      period: reader.date("period"),
      sources: sources(&reader)
    )
  }

  private func organisation(_ reader: inout FactReader) -> OrganisationFacts {
    OrganisationFacts(
      side: word(&reader, "side", .side),
      type: word(&reader, "type", .organisationType),
      status: word(&reader, "status", .organisationStatus),
      sources: sources(&reader)
    )
  }

  /// The state of a commitment; the events under `evidence` are read with the relations.
  private mutating func status(_ reader: inout FactReader) -> StatusFacts? {
    var evidence: [Located<String>] = []
    let status = reader.mapping("status") { reader in
      evidence = reader.texts("evidence")
      _ = reader.required("evidence", evidence.first)
      let checked = reader.required("checked", reader.date("checked"))
      return StatusFacts(state: word(&reader, "state", .state), checked: checked ?? .unknown)
    }
    relations += evidence.map { Relation(.evidence, key: "evidence", name: $0, expected: .event) }
    return status
  }

  /// When the entry was published, corrected and so on; no change stands twice.
  private func changes(_ reader: inout FactReader) -> [Change] {
    var places: [Change: SourcePlace] = [:]
    return reader.mappings("changes", describing: "a change") { reader in
      let kind = reader.required("kind", reader.word("kind", from: vocabularies[.change]))
      guard let date = reader.required("date", reader.date("date")), let kind else { return nil }
      let place = reader.place(of: "date")
      guard date.isKnownDay else {
        reader.report(
          Diagnostic(.illTypedFact, "the ‘date’ of a change is a day, found ‘\(date.edtf)’", at: place)
        )
        return nil
      }
      let change = Change(date: date, kind: kind)
      if let first = places[change] {
        reader.report(
          Diagnostic(
            .changeStatedTwice,
            "the entry is said twice to have been \(kind) on \(date.edtf)",
            at: place,
            notes: [Diagnostic.Note("the first time here", at: first)],
            fix: "remove one"
          )
        )
        return nil
      }
      places[change] = place
      return change
    }
  }

  /// One word that has to be there.
  private func word(_ reader: inout FactReader, _ key: String, _ vocabulary: Vocabulary) -> String {
    reader.required(key, reader.word(key, from: vocabularies[vocabulary])) ?? ""
  }

  private func event(_ reader: inout FactReader) -> EventFacts {
    let date = reader.required("date", reader.date("date"))
    let themes = reader.words("themes", from: vocabularies[.theme])
    let isContext = reader.boolean("context") ?? false
    let hasAnniversary = anniversary(&reader, of: date)
    let sources = sources(&reader)
    _ = reader.required("sources", sources.first)
    return EventFacts(
      date: date ?? .unknown,
      themes: themes,
      isContext: isContext,
      hasAnniversary: hasAnniversary,
      sources: sources
    )
  }

  /// Only a day can be remembered each year.
  private func anniversary(_ reader: inout FactReader, of date: PartialDate?) -> Bool {
    guard reader.boolean("anniversary") == true else { return false }
    if let date, !date.isKnownDay {
      reader.report(
        Diagnostic(
          .illTypedFact,
          "an event with an anniversary has a day as its date, found ‘\(date.edtf)’",
          at: reader.place(of: "anniversary"),
          fix: "remove ‘anniversary’"
        )
      )
    }
    return true
  }

  private func sources(_ reader: inout FactReader) -> [Source] {
    reader.mappings("sources", describing: "a source", read: Source.init)
  }

  private func place(_ reader: inout FactReader) -> StatementFacts.Place {
    let place = reader.choice("place", among: StatementFacts.Place.allCases.map(\.rawValue))
    return reader.required("place", place).flatMap(StatementFacts.Place.init) ?? .opening
  }

  /// The number of a numbered entry. A folder carries it too, for people who look for a file.
  private func number(_ reader: inout FactReader, of folder: EntryFolder) -> Int {
    let inFolder = Int(folder.name)
    guard let number = reader.required("number", reader.integer("number")) else { return inFolder ?? 0 }
    if inFolder != number {
      reader.report(
        Diagnostic(
          .folderNumberMismatch,
          "number \(number) stands in the folder \(folder.path)",
          at: reader.place(of: "number"),
          fix: "rename the folder or mend the number"
        )
      )
    }
    return number
  }
}

extension PartialDate {
  /// Stands in for a date that could not be read; an error says so, and nothing is published.
  static let unknown = PartialDate(year: 1)
}
