// SPDX-License-Identifier: Apache-2.0

import MarkdownSamples
import PortalModel
import Testing

@Suite struct LocalizedTests {
  private static let tags = ["vi", "bg", "en"].compactMap { LanguageTag($0) }

  /// In whatever order values come, go and come again.
  @Test func itHasWhatADictionaryWouldHave() {
    var generator = SeededGenerator(seed: 9)
    var values: [LanguageTag: Int] = [:]
    var localized = Localized<Int>()
    for number in 0..<200 {
      let tag = Self.tags[Int.random(in: 0..<3, using: &generator)]
      let value = Bool.random(using: &generator) ? number : nil
      (values[tag], localized[tag]) = (value, value)
      for tag in Self.tags { #expect(localized[tag] == values[tag]) }
      #expect(localized.languages == Set(values.keys))
      #expect(localized == Localized(values))
      #expect(localized.map { $0 + 1 } == Localized(values.mapValues { $0 + 1 }))
    }
  }
}
