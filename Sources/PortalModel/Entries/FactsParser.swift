// SPDX-License-Identifier: Apache-2.0

private import Diagnostics

/// Reads `facts.yml` by the rules of the entry's kind.
struct FactsParser {
  let vocabularies: Vocabularies

  struct Result {
    let facts: Facts
    let references: [Relation]
  }

  func parse(_ reader: inout FactReader, of folder: EntryFolder) -> Result {
    let facts = facts(&reader, of: folder)
    let references = folder.kind.relations.flatMap { relation in
      reader.texts(relation.key).map { item in
        Relation(key: relation.key, target: Self.id(item.value, expected: relation.target), place: item.place)
      }
    }
    reader.finish()
    return Result(facts: facts, references: references)
  }

  private func facts(_ reader: inout FactReader, of folder: EntryFolder) -> Facts {
    switch folder.kind {
    case .statement:
      return .statement(StatementFacts(place: place(&reader)))
    case .pillar:
      return .pillar(PillarFacts(number: number(&reader, of: folder)))
    case .sector:
      return .sector(SectorFacts(order: reader.required("order", reader.integer("order")) ?? 0))
    case .commitment:
      let number = number(&reader, of: folder)
      let verbs = reader.words("verbs", from: vocabularies.verbs)
      return .commitment(CommitmentFacts(number: number, verbs: verbs))
    case .instrument:
      return .instrument(sources: sources(&reader))
    case .organisation:
      return .organisation(sources: sources(&reader))
    case .event:
      return .event(event(&reader))
    }
  }

  private func event(_ reader: inout FactReader) -> EventFacts {
    let date = reader.required("date", reader.date("date"))
    let themes = reader.words("themes", from: vocabularies.themes)
    let isContext = reader.boolean("context") ?? false
    let sources = sources(&reader)
    _ = reader.required("sources", sources.first)
    return EventFacts(date: date ?? .unknown, themes: themes, isContext: isContext, sources: sources)
  }

  private func sources(_ reader: inout FactReader) -> [Source] {
    reader.mappings("sources", describing: "a source", read: Source.init)
  }

  private func place(_ reader: inout FactReader) -> StatementFacts.Place {
    guard let word = reader.required("place", reader.text("place")) else { return .opening }
    guard let place = StatementFacts.Place(rawValue: word) else {
      let choices = StatementFacts.Place.allCases.map(\.rawValue)
      reader.report(
        Diagnostic(
          .illTypedFact,
          "‘place’ is one of \(choices.joined(separator: ", ")), found ‘\(word)’",
          at: reader.place(of: "place"),
          fix: Suggestion.fix(for: word, among: choices)
        )
      )
      return .opening
    }
    return place
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

  /// `12` and `commitment:12` name the same entry; `pillar:4` keeps its own kind, for the check.
  private static func id(_ text: String, expected: EntryKind) -> EntryID {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2, let kind = EntryKind(rawValue: parts[0]) { return EntryID(kind, parts[1]) }
    return EntryID(expected, text)
  }
}

extension PartialDate {
  /// Stands in for a date that could not be read; an error says so, and nothing is published.
  static let unknown = PartialDate(year: 1)
}
