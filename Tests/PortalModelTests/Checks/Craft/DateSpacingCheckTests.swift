// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PortalModel

@Suite struct DateSpacingCheckTests {
  private let sample = CraftSample(DateSpacingCheck())

  @Test(arguments: [
    ("bg", "2025г.", "2025г → write ‘2025 г’"), ("bg", "2024–2026гг.", "2026гг → write ‘2026 гг’"),
    ("bg", "№5", "№5 → write ‘№ 5’"), ("bg", "8февруари", "8февруари → write ‘8 февруари’"),
    ("bg", "Февруари1950", "Февруари1950 → write ‘Февруари 1950’"),
    ("vi", "ngày8", "ngày8 → write ‘ngày 8’"), ("vi", "Tháng2", "Tháng2 → write ‘Tháng 2’"),
    ("vi", "(năm1950)", "năm1950 → write ‘năm 1950’"), ("vi", "75năm", "75năm → write ‘75 năm’"),
    ("en", "8February", "8February → write ‘8 February’"), ("en", "May2025", "May2025 → write ‘May 2025’"),
    ("en", "[№5](lang:bg)", "№5 → write ‘№ 5’"),
  ])
  func missingSpacesAreFound(tag: String, text: String, found: String) throws {
    #expect(try sample.found(in: text, tag) == [found])
  }

  /// Whether a line may end at the space is the build’s business.
  @Test(arguments: [
    ("bg", "8 февруари 1950 г., 8\u{A0}февруари 1950\u{A0}г., № 5, №\u{A0}5, 1990-те, 5-ата, 5G"),
    ("vi", "ngày 8 tháng 2 năm\u{A0}1950, 75 năm, 5G, COVID-19"),
    ("en", "8 February 1950, the 1990s, 5th, 45-day, H2O, №5"),
    ("is", "8febrúar"),
  ])
  func otherNumbersAreRight(tag: String, text: String) throws {
    #expect(try sample.found(in: text, tag) == [])
  }
}
