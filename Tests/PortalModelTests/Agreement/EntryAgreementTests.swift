// SPDX-License-Identifier: Apache-2.0

import PortalSamples
import Testing

@testable import PortalModel

@Suite struct EntryAgreementTests {
  private static let entry = EntryID(.page, "a")

  /// Paragraphs `word.language`, so that all words differ between languages.
  private static func body(_ words: [String], _ language: String) -> String {
    words.map { "\($0).\(language)" }.joined(separator: "\n\n")
  }

  /// A page of which everything was agreed.
  private func portal(_ words: [String], _ languages: [String] = ["vi", "bg", "en"]) -> SmallPortal {
    var portal = SmallPortal(languages: languages, facts: ["pages/a": "{}"])
    for language in languages {
      portal.texts["pages/a/\(language)"] = (
        front: "title: T \(language)\nsummary: S \(language)", body: Self.body(words, language)
      )
    }
    return portal.agreed
  }

  private func agreement(_ portal: SmallPortal) throws -> EntryAgreement {
    try #require(portal.joined.agreement(of: Self.entry))
  }

  /// The states of the body, each in a few words.
  private func states(_ portal: SmallPortal) throws -> [String] {
    try agreement(portal).rows.filter { !["title", "summary"].contains($0.row.name) }.map { row, state in
      let words =
        switch state {
        case .agreed(let record): "agreed as \(record.passage)"
        case .disagreed(let changed, let behind, let record):
          "\(changed) changed, \(behind) behind \(record.passage)"
        case .unconfirmed(let record): "unconfirmed, was \(record?.passage ?? "nothing")"
        }
      return "\(row.name) \(words)"
    }
  }

  private func change(_ portal: inout SmallPortal, _ words: [String], in languages: [String]) {
    for language in languages {
      portal.texts["pages/a/\(language)"]?.body = Self.body(words, language)
    }
  }

  @Test func whatWasAgreedIsAgreed() throws {
    let agreement = try agreement(portal(["a", "b"]))
    #expect(agreement.rows.map(\.row.name) == ["title", "summary", "p1", "p2"])
    for (row, state) in agreement.rows {
      guard case .agreed(let record) = state else {
        Issue.record("\(row.name) is not agreed")
        continue
      }
      #expect(record.passage == row.name)
    }
    #expect(agreement.outlived.isEmpty)
  }

  @Test func otherMarksAndSpacesAreNoChange() throws {
    var portal = portal(["a b"])
    portal.texts["pages/a/bg"]?.body = "*a*\nb.bg"
    #expect(try states(portal) == ["p1 agreed as p1"])
  }

  @Test(arguments: [
    (["vi"], "p1 [vi] changed, [bg, en] behind p1"),
    (["bg"], "p1 [bg] changed, [vi, en] behind p1"),
    (["en", "vi"], "p1 [vi, en] changed, [bg] behind p1"),
    (["vi", "bg", "en"], "p1 unconfirmed, was p1"),
  ])
  func aChangeHasToBeFollowed(languages: [String], state: String) throws {
    var portal = portal(["a", "b"])
    change(&portal, ["x", "b"], in: languages)
    #expect(try states(portal) == [state, "p2 agreed as p2"])
    #expect(try agreement(portal).outlived.isEmpty)
  }

  @Test func aTitleIsAPassageToo() throws {
    var portal = portal(["a"])
    portal.texts["pages/a/bg"]?.front = "title: Друго\nsummary: S bg"
    guard case .disagreed(let changed, _, _)? = try agreement(portal).rows.first?.state else {
      Issue.record("the title is not said to have changed")
      return
    }
    #expect(changed.map(\.rawValue) == ["bg"])
  }

  @Test func aNewParagraphLeavesTheOthersAgreed() throws {
    var portal = portal(["a", "b", "c"])
    change(&portal, ["new", "a", "b", "c"], in: ["vi", "bg", "en"])
    #expect(
      try states(portal) == [
        "p1 unconfirmed, was nothing", "p2 agreed as p1", "p3 agreed as p2", "p4 agreed as p3",
      ]
    )
    #expect(try agreement(portal).outlived.isEmpty)
  }

  @Test func aParagraphMayMove() throws {
    var portal = portal(["a", "b", "c"])
    change(&portal, ["c", "a", "b"], in: ["vi", "bg", "en"])
    #expect(try states(portal) == ["p1 agreed as p3", "p2 agreed as p1", "p3 agreed as p2"])
  }

  @Test func aParagraphMayMoveInOneLanguageOnly() throws {
    var portal = portal(["a", "b"])
    change(&portal, ["b", "a"], in: ["bg"])
    #expect(
      try states(portal) == ["p1 [bg] changed, [vi, en] behind p1", "p2 [bg] changed, [vi, en] behind p2"]
    )
  }

  @Test func aParagraphMayMoveAndChangeInOneLanguage() throws {
    var portal = portal(["a", "b"])
    change(&portal, ["new", "a", "b"], in: ["vi", "bg", "en"])
    change(&portal, ["new", "a", "x"], in: ["en"])
    #expect(
      try states(portal) == [
        "p1 unconfirmed, was nothing", "p2 agreed as p1", "p3 [en] changed, [vi, bg] behind p2",
      ]
    )
  }

  @Test func aParagraphThatIsNoMoreIsOutlived() throws {
    var portal = portal(["a", "b", "c"])
    change(&portal, ["a", "c"], in: ["vi", "bg", "en"])
    #expect(try states(portal) == ["p1 agreed as p1", "p2 agreed as p3"])
    #expect(try agreement(portal).outlived.map(\.passage) == ["p2"])
  }

  @Test func equalParagraphsKeepTheirOwnRecords() throws {
    var portal = portal(["a", "b", "b"])
    #expect(try states(portal) == ["p1 agreed as p1", "p2 agreed as p2", "p3 agreed as p3"])
    change(&portal, ["b", "b", "b"], in: ["vi", "bg", "en"])
    #expect(try states(portal) == ["p1 unconfirmed, was p1", "p2 agreed as p2", "p3 agreed as p3"])
  }

  /// The words of a row in one language may be those of another row by chance.
  @Test func noRowTakesTheRecordOfOneThatIsNearer() throws {
    var portal = portal(["a", "b"])
    change(&portal, ["x", "b"], in: ["vi", "bg"])
    portal.texts["pages/a/en"]?.body = "b.en\n\nb.en"
    portal.texts["pages/a/bg"]?.body = "x.bg\n\ny.bg"
    #expect(try states(portal) == ["p1 unconfirmed, was p1", "p2 [bg] changed, [vi, en] behind p2"])
  }

  @Test func nothingIsAgreedWithoutALedger() throws {
    var portal = portal(["a"])
    portal.ledger = AgreementLedger()
    #expect(try states(portal) == ["p1 unconfirmed, was nothing"])
  }

  // MARK: Languages come and go

  @Test func aNewLanguageIsYetToBeRead() throws {
    var portal = portal(["a"], ["vi", "bg"])
    portal.languages.append("en")
    portal.texts["pages/a/en"] = (front: "title: T\nsummary: S", body: "a.en")
    #expect(try states(portal) == ["p1 [en] changed, [vi, bg] behind p1"])
    #expect(try agreement(portal).outlived.isEmpty)
  }

  @Test func aLanguageThatIsGoneLeavesTheOthersAgreed() throws {
    var portal = portal(["a", "b"])
    portal.languages = ["vi", "bg"]
    #expect(try states(portal) == ["p1 agreed as p1", "p2 agreed as p2"])
    change(&portal, ["x", "b"], in: ["vi"])
    #expect(try states(portal) == ["p1 [vi] changed, [bg] behind p1", "p2 agreed as p2"])
  }

  // MARK: Texts that can’t be read

  @Test(arguments: [["vi", "bg"], ["vi", "bg", "en"]])
  func whatCouldNotBeReadIsNotOutlived(languages: [String]) throws {
    var portal = portal(["a", "b"], languages)
    portal.texts["pages/a/bg"]?.body = "a.bg\n\n<div>"
    #expect(try agreement(portal).outlived.isEmpty)
    #expect(try states(portal).allSatisfy { $0.contains("agreed as") })
    // Nor is what has lost its counterpart.
    portal.texts["pages/a/bg"]?.body = "a.bg"
    #expect(try agreement(portal).outlived.isEmpty)
  }
}
