// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalSamples
import Testing

@testable import PortalModel

@Suite struct OutlivedAgreementCheckTests {
  private func portal() -> SmallPortal {
    var portal = SmallPortal(facts: ["pages/a": "{}", "pages/b": "{}"])
    for folder in portal.facts.keys {
      for language in portal.languages {
        portal.texts["\(folder)/\(language)"] = (
          front: "title: T\nsummary: S", body: "1 \(language)\n\n2 \(language)\n\n3 \(language)"
        )
      }
    }
    return portal.agreed
  }

  private func check(_ portal: SmallPortal) -> [Diagnostic] {
    let portal = portal.joined
    let check = OutlivedAgreementCheck()
    return check.diagnostics(portal)
      + portal.entries.flatMap { entry in
        portal.agreement(of: entry.id).map { check.diagnostics($0, of: entry.id) } ?? []
      }
  }

  @Test func whatStandsIsNotOutlived() {
    #expect(check(portal()).isEmpty)
  }

  @Test func passagesThatAreNoMoreAreSaidOnce() throws {
    var portal = portal()
    for language in portal.languages { portal.texts["pages/a/\(language)"]?.body = "2 \(language)" }
    let diagnostics = check(portal)
    #expect(diagnostics.map(\.summary) == ["‘page:a’ has no passage like ‘p1’, ‘p3’ any more"])
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.code == .outlivedAgreement)
    #expect(diagnostic.severity == .warning)
    #expect(diagnostic.fix == "run ‘stele agree page:a’")
  }

  @Test func anEntryThatIsNoMoreIsSaid() {
    var portal = portal()
    portal.facts["pages/a"] = nil
    #expect(check(portal).map(\.summary) == ["there is no entry ‘page:a’ any more"])
  }

  @Test func theLineIsShown() {
    var portal = portal()
    let file = SourceFile(path: "Content/agreement.lock", text: portal.ledger.text)
    portal.ledger = AgreementLedgerParser().parse(file).value
    portal.facts["pages/b"] = nil
    #expect(check(portal).map(\.place.path) == ["Content/agreement.lock"])
    #expect(check(portal).first?.place.excerpt?.hasPrefix("page:b#p1\t") == true)
  }

  @Test func withoutALedgerNothingIsSaid() {
    var portal = portal()
    portal.facts["pages/a"] = nil
    portal.configuration = ""
    #expect(check(portal).isEmpty)
    portal.configuration = "agreement: {other: error}\n"
    portal.ledger = AgreementLedger([], isWhole: false)
    #expect(check(portal).isEmpty)
  }

  /// What is missing from a text that could not be read is no news.
  @Test(arguments: ["1 bg\n\n<div>", "1 bg"])
  func aTextThatCannotBeComparedOutlivesNothing(body: String) {
    var portal = portal()
    portal.texts["pages/a/bg"]?.body = body
    #expect(check(portal).isEmpty)
  }
}
