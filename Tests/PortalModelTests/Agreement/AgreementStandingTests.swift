// SPDX-License-Identifier: Apache-2.0

import PortalSamples
import Testing

@testable import PortalModel

@Suite struct AgreementStandingTests {
  private func portal(_ change: (inout SmallPortal) -> Void) -> Portal {
    var portal = SmallPortal(facts: ["pages/a": "{}"])
    for language in portal.languages {
      portal.texts["pages/a/\(language)"] = (
        front: "title: T\nsummary: S", body: "1 \(language)\n\n2 \(language)"
      )
    }
    portal = portal.agreed
    change(&portal)
    return portal.joined
  }

  private let page = EntryID(.page, "a")

  @Test func whatAgreesHasNoGaps() {
    let standing = portal { _ in }.standing(of: page)
    #expect(standing == AgreementStanding(gaps: [], isUnconfirmed: false))
  }

  @Test func gapsNameTheLanguages() throws {
    let portal = portal { $0.texts["pages/a/vi"]?.body = "1 vi\n\n2 other" }
    let gap = AgreementStanding.Gap(
      passage: "p2",
      changed: [try #require(LanguageTag("vi"))],
      behind: [try #require(LanguageTag("bg"))]
    )
    #expect(portal.standing(of: page) == AgreementStanding(gaps: [gap], isUnconfirmed: false))
  }

  @Test func whatNobodyReadIsUnconfirmed() {
    let portal = portal { portal in
      for language in portal.languages { portal.texts["pages/a/\(language)"]?.body += "\n\n3 \(language)" }
    }
    #expect(portal.standing(of: page) == AgreementStanding(gaps: [], isUnconfirmed: true))
  }

  @Test func withoutALedgerThereIsNone() {
    #expect(portal { $0.configuration = "" }.standing(of: page) == nil)
  }
}
