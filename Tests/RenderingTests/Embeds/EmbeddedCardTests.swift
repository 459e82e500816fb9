// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Testing

@testable import Rendering

@Suite struct EmbeddedCardTests {
  private let site = CitationPortal.site()

  @Test func everyCommitmentHasOneInEachLanguage() {
    let files = EmbeddedCard.all(in: site.portal).map(\.file)
    #expect(files == ["embed/vi/commitments/2/index.html", "embed/bg/commitments/2/index.html"])
  }

  @Test func nothingElseHasOne() throws {
    let page = try #require(site.portal.entry(EntryID(.page, "a")))
    #expect(EmbeddedCard(page, site.portal.languages[0]) == nil)
  }

  /// The words of a title can't leave the attribute in which they stand.
  @Test func theSnippetIsMarkup() throws {
    let language = site.portal.languages[0]
    let commitment = try #require(site.portal.entry(EntryID(.commitment, "2")))
    let card = try #require(EmbeddedCard(commitment, language))
    let snippet = card.snippet(ViewContext(site: site, language: language))
    #expect(snippet.hasPrefix("<iframe src=\"https://example.org/x/embed/vi/commitments/2/\" title=\""))
    #expect(snippet.hasSuffix("></iframe>"))
    #expect(snippet.contains(" loading=\"lazy\" "))
    #expect(snippet.count { $0 == "<" } == 2)
  }

  @Test func theCardIsMadeFromItsOwnTemplate() {
    let template = SourceFile(path: "t/pages/embed.mustache", text: "{{lang}} {{title}} {{canonical}}")
    let templates = TemplateLibrary.load([template], in: "t").value
    let rendered = EmbeddedCard.all(in: site.portal).map { $0.render(site, with: templates) }
    #expect(rendered.flatMap(\.diagnostics).isEmpty)
    #expect(
      rendered.last.map { String(decoding: $0.value.bytes, as: UTF8.self) }
        == "bg T https://example.org/x/bg/commitments/2/"
    )
  }
}
