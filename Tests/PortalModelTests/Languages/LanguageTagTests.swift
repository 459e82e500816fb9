// SPDX-License-Identifier: Apache-2.0

import PortalModel
import Testing

@Suite struct LanguageTagTests {
  @Test(arguments: ["vi", "bg", "zh-Hant", "sr-Latn-RS", "es-419"])
  func readsTags(text: String) {
    #expect(LanguageTag(text)?.rawValue == text)
  }

  @Test(arguments: ["", "v", "vi_VN", "vi-", "-vi", "български", "12", "abcdefghi", "vi/..", "a-b"])
  func refusesTheRest(text: String) {
    #expect(LanguageTag(text) == nil)
  }
}
