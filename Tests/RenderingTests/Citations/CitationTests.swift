// SPDX-License-Identifier: Apache-2.0

import PortalModel
import Testing

@testable import Rendering

@Suite struct CitationTests {
  @Test func leadsToThePageOfAllLanguages() {
    let citations = CitationPortal.citations()
    #expect(citations.map(\.url) == Array(repeating: "https://example.org/x/commitments/2/", count: 2))
    #expect(citations.map(\.key) == ["commitment-2-vi", "commitment-2-bg"])
    #expect(citations.map(\.identifier) == Array(repeating: "treaty/1990/905/c/2", count: 2))
    #expect(citations.map(\.number) == ["2", "2"])
  }

  /// The version is that of the text, by what its editors say: no clock, and no day of the build.
  @Test(
    arguments: [
      ("changes: [{date: 2020-02-03, kind: published}]", "as-of: 2020-05-06", "2020-02-03"),
      ("", "as-of: 2020-05-06", "2020-05-06"), ("", "", nil),
    ] as [(String, String, String?)]
  )
  func isOfADay(changes: String, asOf: String, day: String?) {
    let citation = CitationPortal.citations(of: CitationPortal.site(changes: changes, asOf: asOf)).first
    #expect(citation?.version?.edtf == day)
  }

  @Test func onlyWhatHasANumberSaysIt() {
    let citation = CitationPortal.citations(EntryID(.page, "a")).first
    #expect(citation?.number == nil)
    #expect(citation?.label == nil)
    #expect(citation?.identifier == nil)
  }
}
