// SPDX-License-Identifier: Apache-2.0

import PortalModel
import Testing

@testable import Preview

@Suite struct AcceptedLanguagesTests {
  private let offered = ["vi", "bg", "en"].compactMap(LanguageTag.init)

  @Test(arguments: [
    ("bg", "bg"), ("bg-BG,bg;q=0.9,en;q=0.8", "bg"), ("fr, en;q=0.5, vi;q=0.7", "vi"), ("EN-gb", "en"),
    ("vi;q=0, en;q=0.1", "en"), ("*", nil), ("", nil), ("de", nil), ("en; q=0.2, bg; q = 0.9", "bg"),
  ])
  func theBestIsTaken(field: String, expected: String?) {
    #expect(AcceptedLanguages(field).best(among: offered)?.rawValue == expected)
  }
}
