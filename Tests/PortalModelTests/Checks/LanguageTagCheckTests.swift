// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import PortalModel
import PortalSamples

@Suite struct LanguageTagCheckTests {
  private func places(_ body: String) -> [String] {
    let portal = SmallPortal(languages: ["vi"], facts: ["pages/a": "{}"], bodies: ["pages/a/vi": body])
    let joined = portal.joined
    return joined.entries.flatMap { LanguageTagCheck().diagnostics($0, in: joined) }.map(\.place.description)
  }

  @Test(arguments: ["vi", "bg", "en-GB", "zh-Hant", "fr", "la", "grc"])
  func tagsOfLanguages(tag: String) {
    #expect(places("[a](lang:\(tag))").isEmpty)
  }

  /// Countries, names, and what is no tag at all.
  @Test(arguments: ["", "x", "vn", "english", "vi_VN", "vi--x", "VI", "bulgarian"])
  func otherTags(tag: String) {
    #expect(places("a\n\n- b [*c*](lang:\(tag))") == ["Content/pages/a/vi.md:7:5"])
  }
}
