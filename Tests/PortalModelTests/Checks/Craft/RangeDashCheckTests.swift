// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PortalModel

@Suite struct RangeDashCheckTests {
  private let sample = CraftSample(RangeDashCheck())

  @Test(arguments: [
    ("22-24", "22–24"), ("2024-2026", "2024–2026"), ("2024-26", "2024–26"), ("9-10", "9–10"),
    ("1,5-2", "1,5–2"), ("22.10-24.10", "22.10–24.10"),
  ])
  func hyphensInRangesAreFound(range: String, right: String) throws {
    for tag in ["vi", "bg", "en", "is"] {
      #expect(try sample.found(in: "a (\(range)), b", tag) == ["\(range) → write ‘\(right)’"])
      #expect(try sample.found(in: "a (\(right)), b", tag) == [])
    }
    #expect(try sample.found(in: "На \(range).", "bg").count == 1)
  }

  @Test(arguments: [
    "1950-02-08", "1950-02", "45-дневен", "45-day", "COVID-19", "5-ата", "+84-24-3825", "02-9876543",
    "NQ-2024-2026", "12-34/2022", "176/2025-26", "№ 12-34", "3-2", "-5", "`22-24`",
    "https://example.org/22-24",
    "Bun-ga-ri", "well-known", "22–24", "ISBN 978-954-07", "a–b", "vocational- and",
  ])
  func otherHyphensAreRight(text: String) throws {
    #expect(try sample.found(in: "x \(text) y", "bg") == [])
  }

  @Test func aHyphenBetweenSpacesIsADash() throws {
    for tag in ["vi", "bg", "en"] {
      #expect(try sample.found(in: "A - *b*\u{A0}- c", tag) == ["- → write ‘–’", "- → write ‘–’"])
      #expect(try sample.found(in: "A – *b*\u{A0}– c", tag) == [])
    }
    #expect(try sample.found(in: "- a\n- b\n\n---", "en") == [])
  }
}
