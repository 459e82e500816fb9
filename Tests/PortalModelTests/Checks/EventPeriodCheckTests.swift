// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import PortalModel
import PortalSamples

@Suite struct EventPeriodCheckTests {
  private func check(_ date: String, in period: String?) -> [Diagnostic] {
    let portal = SmallPortal(
      configuration: period.map { "period: \($0)\n" } ?? "",
      facts: ["timeline/a": "date: \(date)\nsources: [{publisher: P}]\n"]
    )
    return EventPeriodCheck().diagnostics(portal.joined)
  }

  @Test(arguments: [
    "1950", "1950-01-01", "2026-12-31", "2026", "1950/2026", "1950~", "195X", "202X", "2025-12/2026-02",
  ])
  func bothEndsBelongToThePeriod(date: String) {
    #expect(check(date, in: "1950/2026").isEmpty)
  }

  @Test(arguments: [
    "1949-12-31", "1949", "2027-01-01", "2027", "194X", "203X", "1949/1960", "2020/2027", "1940/2030",
  ])
  func whatLeavesThePeriodIsSaid(date: String) {
    let diagnostics = check(date, in: "1950/2026")
    #expect(diagnostics.map(\.summary) == ["the event does not lie between 1950 and 2026"])
    #expect(diagnostics.map(\.place.path) == ["Content/timeline/a/facts.yml"])
  }

  /// A date that is known less precisely than the period's end gets the benefit of the doubt.
  @Test(arguments: [("1950", true), ("1950-05", true), ("1950-04", false), ("195X", true), ("1949", false)])
  func aPeriodMayStartWithinAYear(date: String, isWithin: Bool) {
    #expect(check(date, in: "1950-05-09/2026").isEmpty == isWithin)
  }

  @Test func aSingleYearIsAPeriod() {
    #expect(check("1950-06", in: "1950").isEmpty)
    #expect(check("1951", in: "1950").map(\.summary) == ["the event does not lie between 1950 and 1950"])
  }

  @Test func aDateThatCanNotBeReadIsOutsideOfNoPeriod() {
    #expect(check("soon", in: "1950/2026").isEmpty)
  }

  @Test func withoutAPeriodThereAreNoBounds() {
    #expect(check("0001", in: nil).isEmpty)
  }
}
