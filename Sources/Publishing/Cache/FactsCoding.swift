// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// The facts of an entry as a cache keeps them.
extension EntryFacts {
  func write(to writer: inout ByteWriter) {
    facts.write(to: &writer)
    writer.write(relations) { $1.write(to: &$0) }
    writer.write(changes) { writer, change in
      change.date.write(to: &writer)
      writer.write(change.kind)
    }
  }

  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(
      facts: try Facts(from: &reader),
      relations: try reader.list { reader throws(ByteReader.Malformed) in try Relation(from: &reader) },
      changes: try reader.list { reader throws(ByteReader.Malformed) in
        Change(date: try PartialDate(from: &reader), kind: try reader.text())
      }
    )
  }
}

extension Facts {
  fileprivate func write(to writer: inout ByteWriter) {
    switch self {
    case .statement(let facts):
      writer.write(0)
      writer.write(choice: facts.place)
    case .pillar(let facts):
      writer.write(1)
      writer.write(facts.number)
    case .sector(let facts):
      writer.write(2)
      writer.write(facts.order)
    case .commitment(let facts):
      writer.write(3)
      writer.write(facts.number)
      writer.write(facts.verbs)
      writer.write(facts.status) { writer, status in
        writer.write(status.state)
        status.checked.write(to: &writer)
      }
    case .instrument(let facts):
      writer.write(4)
      writer.write(facts.type)
      writer.write(facts.status)
      writer.write(facts.parties)
      writer.write(facts.signed) { $1.write(to: &$0) }
      writer.write(facts.place) { $0.write($1) }
      writer.write(facts.inForce) { $1.write(to: &$0) }
      writer.write(facts.period) { $1.write(to: &$0) }
      writer.write(facts.sources) { $1.write(to: &$0) }
    case .organisation(let facts):
      writer.write(5)
      writer.write(facts.side)
      writer.write(facts.type)
      writer.write(facts.status)
      writer.write(facts.sources) { $1.write(to: &$0) }
    case .event(let facts):
      writer.write(6)
      facts.date.write(to: &writer)
      writer.write(facts.themes)
      writer.write(facts.isContext)
      writer.write(facts.hasAnniversary)
      writer.write(facts.sources) { $1.write(to: &$0) }
    case .term(let facts):
      writer.write(7)
      writer.write(facts.basis)
      writer.write(facts.sources) { $1.write(to: &$0) }
    case .page(let facts):
      writer.write(8)
      writer.write(facts.shows) { $0.write(choice: $1) }
    }
  }

  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    switch try reader.number() {
    case 0: self = .statement(StatementFacts(place: try reader.choice()))
    case 1: self = .pillar(PillarFacts(number: try reader.number()))
    case 2: self = .sector(SectorFacts(order: try reader.number()))
    case 3:
      self = .commitment(
        CommitmentFacts(
          number: try reader.number(),
          verbs: try reader.texts(),
          status: try reader.optional { reader throws(ByteReader.Malformed) in
            StatusFacts(state: try reader.text(), checked: try PartialDate(from: &reader))
          }
        )
      )
    case 4:
      self = .instrument(
        InstrumentFacts(
          type: try reader.text(),
          status: try reader.text(),
          parties: try reader.texts(),
          signed: try reader.date(),
          place: try reader.optional { reader throws(ByteReader.Malformed) in try reader.text() },
          inForce: try reader.date(),
          period: try reader.date(),
          sources: try reader.sources()
        )
      )
    case 5:
      self = .organisation(
        OrganisationFacts(
          side: try reader.text(),
          type: try reader.text(),
          status: try reader.text(),
          sources: try reader.sources()
        )
      )
    case 6:
      self = .event(
        EventFacts(
          date: try PartialDate(from: &reader),
          themes: try reader.texts(),
          isContext: try reader.flag(),
          hasAnniversary: try reader.flag(),
          sources: try reader.sources()
        )
      )
    case 7: self = .term(TermFacts(basis: try reader.text(), sources: try reader.sources()))
    case 8:
      self = .page(
        PageFacts(
          shows: try reader.optional { reader throws(ByteReader.Malformed) in try reader.choice() }
        )
      )
    default: throw ByteReader.Malformed()
    }
  }
}

extension Relation {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(choice: role)
    writer.write(key)
    target.write(to: &writer)
    writer.write(choice: expected)
    place.write(to: &writer)
  }

  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(
      try reader.choice(),
      key: try reader.text(),
      target: try EntryID(from: &reader),
      expected: try reader.choice(),
      place: try SourcePlace(from: &reader)
    )
  }
}

extension Source {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(publisher)
    writer.write(title) { $0.write($1) }
    writer.write(language?.rawValue) { $0.write($1) }
    writer.write(date) { $1.write(to: &$0) }
    writer.write(url) { $0.write($1) }
    writer.write(item) { $0.write($1) }
  }

  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(
      publisher: try reader.text(),
      title: try reader.optional { reader throws(ByteReader.Malformed) in try reader.text() },
      language: try reader.optional { reader throws(ByteReader.Malformed) in try LanguageTag(from: &reader) },
      date: try reader.date(),
      url: try reader.optional { reader throws(ByteReader.Malformed) in try reader.text() },
      item: try reader.optional { reader throws(ByteReader.Malformed) in try reader.text() }
    )
  }
}

extension PartialDate {
  fileprivate func write(to writer: inout ByteWriter) { writer.write(edtf) }

  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    guard let date = PartialDate(try reader.text()) else { throw ByteReader.Malformed() }
    self = date
  }
}

extension ByteReader {
  fileprivate mutating func date() throws(Malformed) -> PartialDate? {
    try optional { reader throws(Malformed) in try PartialDate(from: &reader) }
  }

  fileprivate mutating func sources() throws(Malformed) -> [Source] {
    try list { reader throws(Malformed) in try Source(from: &reader) }
  }
}
