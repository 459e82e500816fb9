// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Testing

@testable import Rendering

@Suite struct ShareCardTests {
  private let site = CitationPortal.site()
  private let page = PagePath.entry(EntryID(.commitment, "2"))

  private func card(in language: Int = 0, of site: Site) -> ShareCard {
    let context = ViewContext(site: site, language: site.portal.languages[language])
    return ShareCard(page, PageContent(page, context), context)
  }

  private func image(in language: Language, of site: Site) -> String? {
    guard case .text(let address)? = PageView(page, in: language, of: site).record["card"] else { return nil }
    return address
  }

  /// A picture is drawn once for the same words, and never shown for others.
  @Test func theNameIsThatOfTheWords() {
    #expect(card(of: site).name == card(of: CitationPortal.site()).name)
    #expect(card(of: site).name != card(in: 1, of: site).name)
  }

  /// Only a picture that was drawn is named.
  @Test func thePageNamesThePictureThatIsThere() {
    let language = site.portal.languages[0]
    #expect(image(in: language, of: site) == nil)
    let file = SourceFile(path: "a/cards/\(card(of: site).name).png", bytes: [1, 2, 3])
    let drawn = Site(portal: site.portal, assets: AssetLibrary([file], in: "a"))
    guard let address = image(in: language, of: drawn) else {
      Issue.record("the picture is not named")
      return
    }
    #expect(address.hasPrefix("https://example.org/x/assets/cards/\(card(of: site).name)."))
    #expect(address.hasSuffix(".png"))
    #expect(image(in: site.portal.languages[1], of: drawn) == nil)
  }

  @Test func everyPageHasACardInEachLanguage() {
    let template = SourceFile(
      path: "t/cards/card.mustache",
      text: "<svg>{{lang}} {{#lines}}{{text}}{{/lines}}</svg>"
    )
    let outputs = SiteOutputs(of: site, with: TemplateLibrary.load([template], in: "t").value).shareCards
    #expect(outputs.count == 2 * PagePath.all(in: site.portal).count)
    let texts = outputs.map { String(decoding: $0.render().value.bytes, as: UTF8.self) }
    #expect(
      texts.contains("<svg>vi 50\u{A0}% {và} “hơn”#1</svg>")
        || texts.contains("<svg>vi 50 % {và} “hơn”#1</svg>")
    )
  }
}
