// SPDX-License-Identifier: Apache-2.0

import PortalModel
import PortalSamples
import Testing

@testable import Rendering

@Suite struct DensityStripTests {
  private func strip(_ dates: [String]) -> String {
    let events = dates.enumerated().map { ("timeline/e\($0)", "date: \($1)\nsources: [{publisher: P}]") }
    let portal = SmallPortal(facts: Dictionary(events) { first, _ in first })
    return DensityStrip.svg(portal.joined.timeline)
  }

  /// The place and height of each bar, from left to right.
  private func bars(_ svg: String) -> [[Int]] {
    svg.matches(of: /<rect x="(\d+)" y="(\d+)" width="8" height="(\d+)"\/>/)
      .map { [$0.1, $0.2, $0.3].compactMap { Int($0) } }
  }

  @Test func aBarIsAsHighAsItsYearHasEvents() {
    let svg = strip(["1950", "1950-02-08", "1952", "1950-03/1951"])
    #expect(bars(svg) == [[1, 0, 30], [21, 20, 10]])
    #expect(svg.contains(" viewBox=\"0 0 100 30\" "))
  }

  /// All bars stand on the same ground, within the picture.
  @Test func barsStandOnTheGround() {
    for bar in bars(strip(["1950", "1957-05", "1957-06", "1957-07", "196X", "1999~"])) {
      #expect(bar[1] + bar[2] == 30)
      #expect(bar[1] >= 0)
    }
  }

  /// The strip is as wide as its decades, whichever of their years have events.
  @Test func everyDecadeIsThereAsAWhole() {
    #expect(strip(["1950", "2025"]).contains(" viewBox=\"0 0 800 10\" "))
    #expect(strip(["1959", "1960"]).contains(" viewBox=\"0 0 200 10\" "))
    #expect(bars(strip(["1959", "1960"])) == [[91, 0, 10], [101, 0, 10]])
  }

  @Test func itSaysNothingToScreenReaders() {
    let svg = strip(["1950"])
    #expect(svg.hasPrefix("<svg "))
    #expect(svg.hasSuffix("</svg>"))
    #expect(svg.contains(" aria-hidden=\"true\" "))
  }

  @Test func withoutEventsThereIsNone() {
    #expect(strip([]).isEmpty)
  }
}
