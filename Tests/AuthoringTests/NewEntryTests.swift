// SPDX-License-Identifier: Apache-2.0

import Authoring
import PortalModel
import PortalSamples
import Testing

@Suite struct NewEntryTests {
  private let portal: Portal = {
    var portal = SmallPortal(
      languages: ["vi", "bg"],
      configuration: "vocabularies: {basis: [seen], side: [upper], organisation-type: [committee]}\n"
    )
    portal.facts = [
      "pillars/1-trade": "number: 1", "pillars/1-trade/07-goods": "number: 7",
      "pillars/1-trade/sea": "order: 1",
      "pages/about": "{}",
    ]
    return portal.joined
  }()

  private func entry(_ kind: EntryKind, _ name: String, in place: EntryID? = nil) throws -> NewEntry {
    try NewEntry(kind, named: name, in: place, of: portal)
  }

  @Test(arguments: [
    (EntryKind.instrument, "Content/instruments/a-b"), (.organisation, "Content/organisations/a-b"),
    (.event, "Content/timeline/a-b"), (.term, "Content/glossary/a-b"), (.page, "Content/pages/a-b"),
  ])
  func standsWhereItsKindDoes(kind: EntryKind, folder: String) throws {
    let entry = try entry(kind, "a-b")
    #expect(entry.folder == folder)
    #expect(entry.id == EntryID(kind, "a-b"))
    #expect(entry.files.map(\.name) == ["facts.yml", "vi.md", "bg.md"])
  }

  @Test func aCommitmentTakesTheNextNumber() throws {
    let next = try entry(.commitment, "wine", in: EntryID(.pillar, "1"))
    #expect(next.id == EntryID(.commitment, "8"))
    #expect(next.folder == "Content/pillars/1-trade/8-wine")
    #expect(next.files[0].text.hasPrefix("number: 8\n"))
    let chosen = try entry(.commitment, "12-wine", in: EntryID(.sector, "sea"))
    #expect(chosen.id == EntryID(.commitment, "12"))
    #expect(chosen.folder == "Content/pillars/1-trade/sea/12-wine")
  }

  @Test(arguments: [
    ("2026-05-04-visit", "date: 2026-05-04\n"), ("2026-05-talks", "date: 2026-05\n"),
    ("1990s-talks", "date:\n"),
    ("visit", "date:\n"), ("2026-13-01-visit", "date: 2026\n"),
  ])
  func theDateOfAnEventIsThatOfItsName(name: String, line: String) throws {
    #expect(try entry(.event, name).files[0].text.contains(line))
  }

  @Test func hintsNameTheWordsOfThePortal() throws {
    #expect(try entry(.term, "a").files[0].text.contains("# seen\nbasis:\n"))
    #expect(try entry(.organisation, "a").files[0].text.contains("# upper\nside:\n# committee\ntype:\n"))
  }

  @Test func whatCanNotBeIsSaid() {
    func error(_ kind: EntryKind, _ name: String, _ place: EntryID? = nil) -> NewEntryError? {
      do throws(NewEntryError) {
        _ = try NewEntry(kind, named: name, in: place, of: portal)
        return nil
      } catch { return error }
    }
    let places = [EntryID(.pillar, "1"), EntryID(.sector, "sea")]
    #expect(error(.page, "Du Lich") == .malformedName("Du Lich"))
    #expect(error(.page, "../x") == .malformedName("../x"))
    #expect(error(.page, "") == .malformedName(""))
    #expect(error(.page, "about") == .exists(EntryID(.page, "about"), "Content/pages/about"))
    #expect(error(.commitment, "wine") == .needsPlace(places))
    #expect(
      error(.commitment, "wine", EntryID(.page, "about")) == .unknownPlace(EntryID(.page, "about"), places)
    )
    #expect(
      error(.commitment, "7-wine", places[0])
        == .exists(EntryID(.commitment, "7"), "Content/pillars/1-trade/07-goods")
    )
    #expect(error(.page, "a", places[0]) == .standsNowhereElse(.page))
  }

  @Test func aNameThatWasMeantIsOffered() {
    #expect(NewEntryError.malformedName("Du Lich!").description.hasSuffix("Did you mean ‘du-lich’?"))
    #expect(!NewEntryError.malformedName("Du lịch").description.contains("Did you mean"))
  }
}
