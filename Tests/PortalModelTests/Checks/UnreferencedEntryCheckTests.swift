// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import PortalModel
import PortalSamples

@Suite struct UnreferencedEntryCheckTests {
  private func check(_ facts: [String: String], _ bodies: [String: String] = [:]) -> [String] {
    UnreferencedEntryCheck().diagnostics(SmallPortal(facts: facts, bodies: bodies).joined).map(\.summary)
  }

  @Test func whatHasToDoWithNothingIsSaid() {
    let summaries = check([
      "instruments/a": "{}", "organisations/b": "{}", "pillars/1-p": "number: 1",
      "pillars/1-p/2-c": "number: 2",
    ])
    #expect(
      summaries.sorted() == [
        "commitment:2 has to do with nothing", "instrument:a has to do with nothing",
        "organisation:b has to do with nothing",
      ]
    )
  }

  @Test func oneEndIsEnough() {
    #expect(check(["instruments/a": "organisations: [b]", "organisations/b": "{}"]).isEmpty)
    #expect(check(["instruments/a": "parties: [b]", "organisations/b": "{}"]).isEmpty)
    #expect(check(["timeline/e": "date: 1950\ninstruments: [a]", "instruments/a": "{}"]).isEmpty)
  }

  @Test func aLinkInOneLanguageIsEnough() {
    let facts = ["pages/p": "{}", "instruments/a": "{}"]
    #expect(check(facts, ["pages/p/bg": "[](instrument:a)"]).isEmpty)
  }

  @Test func neitherItselfNorWhatIsNotThereCounts() {
    let summary = ["instrument:a has to do with nothing"]
    #expect(check(["instruments/a": "instruments: [a]"]) == summary)
    #expect(check(["instruments/a": "instruments: [nowhere]"]) == summary)
    #expect(check(["instruments/a": "{}"], ["instruments/a/vi": "[](instrument:a)"]) == summary)
  }

  /// A folder is no relation: standing in a pillar says nothing about a commitment's subjects.
  @Test func otherKindsMayStandAlone() {
    let summaries = check([
      "pages/p": "{}", "timeline/e": "date: 1950", "statement/s": "place: opening", "glossary/t": "{}",
      "pillars/1-p": "number: 1", "pillars/1-p/s": "order: 1",
    ])
    #expect(summaries.isEmpty)
  }
}
