// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Testing

/// Joining: what one entry knows of others.
@Suite struct PortalTests {
  private static let configuration = """
    base-url: https://example.org/x/
    languages: [vi, bg]
    title: {vi: V, bg: B}
    parties:
      - {id: v, language: vi, name: {vi: Việt, bg: Вит}}
      - {id: b, language: bg, name: {vi: Bun, bg: Бълг}}
    expect: {commitment: 3}
    """

  private func portal(_ facts: [String: String]) throws -> Diagnosed<Portal> {
    let text = "---\ntitle: T\nsummary: S\n---\nB\n"
    let files = facts.flatMap { folder, facts in
      [SourceFile(path: "Content/\(folder)/facts.yml", text: facts)]
        + ["vi", "bg"].map { SourceFile(path: "Content/\(folder)/\($0).md", text: text) }
    }
    let layout = ContentLayout(
      files + [SourceFile(path: "Content/portal.yml", text: Self.configuration)],
      in: "Content"
    )
    let configuration = layout.configuration().value
    let parser = EntryParser(configuration)
    let entries = layout.entries(in: configuration.languages).value.map { parser.parse($0).value }
    return PortalJoiner(configuration: configuration, strings: Localized()).join(entries)
  }

  private var small: [String: String] {
    [
      "pillars/1-a": "number: 1\n",
      "pillars/1-a/01-x": "number: 1\ncommitments: [10]\n",
      "pillars/1-a/b": "order: 2\n",
      "pillars/1-a/c": "order: 1\n",
      "pillars/1-a/b/10-y": "number: 10\n",
      "pillars/1-a/b/09-z": "number: 9\n",
      "timeline/1960-e": "date: 1960\ncommitments: [10]\nsources: [{publisher: P}]\n",
      "timeline/1950-f": "date: 1959-01\ncommitments: [10]\nsources: [{publisher: P}]\n",
    ]
  }

  @Test func relationsAreSeenFromBothEnds() throws {
    let portal = try portal(small).value
    #expect(portal.related(to: EntryID(.commitment, "1"), of: .commitment).map(\.id.name) == ["10"])
    #expect(portal.related(to: EntryID(.commitment, "10"), of: .commitment).map(\.id.name) == ["1"])
    #expect(
      portal.related(to: EntryID(.commitment, "10"), of: .event).map(\.id.name) == ["1950-f", "1960-e"]
    )
  }

  @Test func parentsFollowFromFolders() throws {
    let portal = try portal(small).value
    let commitment = EntryID(.commitment, "10")
    #expect(portal.parent(of: commitment)?.id == EntryID(.sector, "b"))
    #expect(portal.pillar(of: commitment)?.id == EntryID(.pillar, "1"))
    #expect(portal.children(of: EntryID(.sector, "b")).map(\.id.name) == ["9", "10"])
    #expect(
      portal.children(of: EntryID(.pillar, "1")).filter { $0.id.kind == .sector }.map(\.id.name) == [
        "c", "b",
      ]
    )
  }

  @Test func neighboursAreOfOneKindAndEventsStandInTime() throws {
    let portal = try portal(small).value
    func names(_ id: EntryID) -> [String?] {
      let (previous, next) = portal.neighbours(of: id)
      return [previous?.id.name, next?.id.name]
    }
    #expect(names(EntryID(.commitment, "1")) == [nil, "9"])
    #expect(names(EntryID(.commitment, "9")) == ["1", "10"])
    #expect(names(EntryID(.commitment, "10")) == ["9", nil])
    #expect(names(EntryID(.event, "1960-e")) == ["1950-f", nil])
    #expect(names(EntryID(.pillar, "1")) == [nil, nil])
    #expect(names(EntryID(.term, "nowhere")) == [nil, nil])
  }

  @Test func aCommitmentHasItsPlaceInItsPillar() throws {
    let portal = try portal(small).value
    let places = ["1", "9", "10"].compactMap { portal.place(of: EntryID(.commitment, $0)) }
    #expect(places.map(\.number) == [1, 2, 3])
    #expect(places.map(\.count) == [3, 3, 3])
  }

  @Test func aSecondEntryOfANameIsSaidAndLeftOut() throws {
    var facts = small
    facts["pillars/1-a/c/10-w"] = "number: 10\n"
    let result = try portal(facts)
    #expect(result.diagnostics.map(\.code) == [.duplicateNumber])
    #expect(result.diagnostics.first?.notes.first?.place?.path == "Content/pillars/1-a/b/10-y/facts.yml")
    #expect(result.value.entries(of: .commitment).count == 3)
  }

  @Test func eachLanguageNamesItsOwnPartyFirst() throws {
    let configuration = try portal(small).value.configuration
    let (vi, bg) = (try #require(LanguageTag("vi")), try #require(LanguageTag("bg")))
    #expect(configuration.parties(in: vi).map(\.id) == ["v", "b"])
    #expect(configuration.parties(in: bg).map(\.id) == ["b", "v"])
    #expect(configuration.baseURL == "https://example.org/x")
  }

  @Test func theContractCountsAndFindsGaps() throws {
    let diagnostics = try portal(small).value.checked().filter { $0.code == .contractNotMet }
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.notes.map(\.text) == ["missing: 2, 3"])
  }
}
