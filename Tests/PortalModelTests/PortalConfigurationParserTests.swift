// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Testing

@Suite struct PortalConfigurationParserTests {
  private static let smallest = "base-url: https://example.org/\nlanguages: [vi, bg]\ntitle: {vi: V, bg: B}\n"

  private func parse(_ text: String) -> Diagnosed<PortalConfiguration> {
    PortalConfigurationParser().parse(SourceFile(path: "Content/portal.yml", text: Self.smallest + text))
  }

  @Test func readsWhatEveryPortalHas() {
    let parsed = parse("")
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.value.baseURL == "https://example.org")
    #expect(parsed.value.languages.map(\.rawValue) == ["vi", "bg"])
    #expect(parsed.value.contact == nil && parsed.value.security == nil && parsed.value.identifier == nil)
  }

  @Test func readsHowEditorsAreReached() {
    let parsed = parse("contact: https://example.org/contact\n")
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.value.contact == "https://example.org/contact")
  }

  @Test(arguments: [
    ("contact: editors@example.org", ["write ‘mailto:editors@example.org’"]),
    ("contact: javascript:alert(1)", [nil]),
    ("contact: \"mailto:a@example.org\\nExpires: x\"", [nil]),
    ("security: {contact: http://example.org, expires: 2030-01-01}", [nil]),
    ("security: {contact: 'mailto:a@example.org', expires: 2030}", [nil]),
    ("security: {contact: 'mailto:a@example.org', expires: 2030-01-01/2031-01-01}", [nil]),
    ("identifier: Declar/2025", [nil]),
    ("identifier: declar//1", [nil]),
    ("schema-org: {instrument-type: [a]}\nvocabularies: {instrument-type: [a]}", [nil]),
    ("expect: {commitment: many}", [nil]),
  ])
  func saysWhatIsMalformed(text: String, fixes: [String?]) {
    let parsed = parse(text + "\n")
    #expect(parsed.diagnostics.map(\.code) == [.illTypedFact])
    #expect(parsed.diagnostics.map(\.fix) == fixes)
    #expect(parsed.diagnostics.allSatisfy { ($0.place.line ?? 0) > 3 })
  }

  @Test(arguments: ["vocabularies: {thema: [a]}", "security: {contcat: tel:1}", "contcat: tel:1"])
  func saysWhatNobodyKnows(text: String) {
    #expect(parse(text + "\n").diagnostics.map(\.code).contains(.unknownFact))
  }

  private func parse(languages count: Int) -> Diagnosed<PortalConfiguration> {
    let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
    let tags = letters.flatMap { first in letters.map { first + $0 } }.prefix(count)
    let text = """
      base-url: https://portal.example
      title: {}
      languages:

      """
    return PortalConfigurationParser()
      .parse(SourceFile(path: "Content/portal.yml", text: text + tags.map { "  - \($0)\n" }.joined()))
  }

  /// Each page is there once for each of them.
  @Test func languagesHaveABound() {
    #expect(parse(languages: 64).value.languages.count == 64)
    let tooMany = parse(languages: 65)
    #expect(tooMany.value.languages == [])
    #expect(tooMany.diagnostics.map(\.code) == [.illTypedFact])
    #expect(tooMany.diagnostics.map(\.place.line) == [68])
  }
}
