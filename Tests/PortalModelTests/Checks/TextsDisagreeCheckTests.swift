// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalSamples
import Testing

@testable import PortalModel

@Suite struct TextsDisagreeCheckTests {
  private func portal(_ configuration: String = "") -> SmallPortal {
    var portal = SmallPortal(languages: ["vi", "bg", "en"], configuration: configuration)
    portal.facts = ["pages/a": "{}", "glossary/b": "{}"]
    for language in portal.languages {
      portal.texts["pages/a/\(language)"] = (front: "title: T\nsummary: S", body: "one \(language) two")
      portal.texts["glossary/b/\(language)"] = (
        front: "title: \(language)\nsummary: S\nforms: [x]", body: "three \(language)"
      )
    }
    return portal.agreed
  }

  private func check(_ portal: SmallPortal) -> [Diagnostic] {
    let joined = portal.joined
    return joined.entries.flatMap { entry in
      joined.agreement(of: entry.id).map {
        TextsDisagreeCheck(policy: joined.configuration.agreement).findings(in: $0, of: entry.id)
      } ?? []
    }
    .map(\.diagnostic)
  }

  @Test func whatIsAgreedIsNotSaid() {
    #expect(check(portal()).isEmpty)
  }

  @Test func anEditThatWasNotFollowedIsSaid() throws {
    var portal = portal()
    portal.texts["pages/a/bg"]?.body = "one bg three"
    let diagnostics = check(portal)
    #expect(diagnostics.count == 1)
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.code == .textsDisagree)
    #expect(diagnostic.summary == "‘p1’ changed in ‘bg’, and not in ‘vi’ and ‘en’")
    #expect(diagnostic.place.description == "Content/pages/a/bg.md:5:1")
    #expect(
      diagnostic.notes.map(\.text) == [
        "‘bg’ was ‘one bg two’ and is ‘one bg three’", "‘vi’ is as it was agreed on 2020-01-01",
        "‘en’ is as it was agreed on 2020-01-01",
      ]
    )
    #expect(
      diagnostic.notes.map(\.place?.description) == [
        nil, "Content/pages/a/vi.md:5:1", "Content/pages/a/en.md:5:1",
      ]
    )
    #expect(
      diagnostic.fix
        == "bring ‘vi’ and ‘en’ in line and run ‘stele agree page:a’; if the meaning is the same, "
        + "‘stele agree --wording-only page:a’"
    )
  }

  @Test func twoThatChangedAreBothShown() {
    var portal = portal()
    for language in ["vi", "en"] { portal.texts["pages/a/\(language)"]?.body = "other \(language)" }
    let diagnostics = check(portal)
    #expect(diagnostics.map(\.summary) == ["‘p1’ changed in ‘vi’ and ‘en’, and not in ‘bg’"])
    #expect(diagnostics.first?.notes.count == 3)
    #expect(diagnostics.first?.place.path == "Content/pages/a/vi.md")
  }

  @Test func whatNobodyConfirmedIsSaid() {
    var portal = portal()
    for language in portal.languages {
      portal.texts["pages/a/\(language)"]?.body = "other \(language)\n\nnew \(language)"
    }
    let diagnostics = check(portal)
    #expect(diagnostics.map(\.code) == [.unconfirmedAgreement, .unconfirmedAgreement])
    #expect(
      diagnostics.map(\.summary) == [
        "‘p1’ changed in all languages, and nobody has said that it agrees again",
        "nobody has said that the texts of ‘p2’ agree",
      ]
    )
    #expect(diagnostics.first?.fix == "read the texts side by side and run ‘stele agree page:a’")
  }

  @Test func eachKindHasItsSeverity() {
    var portal = portal("agreement: {term: warning, other: error}\n")
    portal.texts["pages/a/bg"]?.body = "x"
    portal.texts["glossary/b/bg"]?.body = "x"
    let diagnostics = check(portal)
    #expect(
      diagnostics.map { "\($0.place.path) \($0.severity)" }.sorted() == [
        "Content/glossary/b/bg.md warning", "Content/pages/a/bg.md error",
      ]
    )
  }

  @Test func withoutALedgerNothingIsSaid() {
    var portal = portal()
    portal.configuration = ""
    portal.texts["pages/a/bg"]?.body = "x"
    #expect(check(portal).isEmpty)
  }

  /// What is missing from it is no news.
  @Test func aLedgerThatCouldNotBeReadSaysNothing() {
    var portal = portal()
    portal.ledger = AgreementLedger([], isWhole: false)
    #expect(check(portal).isEmpty)
  }
}
