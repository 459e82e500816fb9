// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import PortalSamples
import Testing

@testable import Rendering

@Suite struct SitemapTests {
  private func site(_ languages: [String]) -> Site {
    let portal = SmallPortal(
      languages: languages,
      configuration: "vocabularies: {theme: [trade]}\n",
      facts: [
        "statement/preamble": "place: opening", "pillars/1-a": "number: 1", "pillars/1-a/1-x": "number: 1",
        "timeline/e": "date: 1950\nthemes: [trade]\nsources: [{publisher: P}]", "instruments/plan": "{}",
        "glossary/term": "{}", "pages/about": "{}",
      ]
    )
    return Site(portal: portal.joined, assets: AssetLibrary([], in: "assets"))
  }

  /// The alternates of each address, as `TAG URL`, in the order of the file.
  private func listed(_ site: Site) -> [(url: String, alternates: [String])] {
    String(decoding: Sitemap.file(of: site).bytes, as: UTF8.self)
      .matches(of: /<url><loc>([^<]*)<\/loc>(.*)<\/url>/)
      .map { match in
        let links = match.2.matches(of: /<xhtml:link rel="alternate" hreflang="([^"]*)" href="([^"]*)"\/>/)
        return (String(match.1), links.map { "\($0.1) \($0.2)" })
      }
  }

  private func alternates(_ record: TemplateRecord) -> [String] {
    guard case .list(let alternates)? = record["alternates"] else { return [] }
    return alternates.compactMap { alternate in
      guard case .text(let tag)? = alternate["tag"], case .text(let url)? = alternate["url"] else {
        return nil
      }
      return "\(tag) \(url)"
    }
  }

  @Test(arguments: [["vi"], ["vi", "bg"], ["vi", "bg", "en"]])
  func headsAndSitemapNameTheSameAlternates(languages: [String]) throws {
    let site = site(languages)
    let listed = Dictionary(listed(site).map { ($0.url, $0.alternates) }) { first, _ in first }
    for page in PagePath.all(in: site.portal) {
      for language in site.portal.languages {
        let view = PageView(page, in: language, of: site)
        let alternates = alternates(view.record)
        #expect(alternates.count == languages.count + 1)
        #expect(listed[site.address.url(page, in: language.tag)] == alternates)
        #expect(view.record["canonical"] == .text(site.address.url(page, in: language.tag)))
      }
    }
    for page in ParallelPage.all(in: site.portal) {
      let record = ParallelView(page, site).record
      #expect(listed[site.address.url(page.neutralFolder)] == alternates(record))
      #expect(record["canonical"] == .text(site.address.url(page.neutralFolder)))
    }
  }

  @Test func neutralPagesAreListed() {
    let urls = listed(site(["vi", "bg"])).map(\.url)
    for path in [
      "statement/", "commitments/1/", "events/e/", "instruments/plan/", "glossary/term/", "about/",
    ] {
      #expect(urls.contains("https://example.org/x/\(path)"))
    }
  }

  @Test func pagesOfPairsAreNot() {
    #expect(listed(site(["vi", "bg", "en"])).allSatisfy { !$0.url.contains("/parallel/") })
  }

  /// A list has a page of its own for everybody else, and that page names the same alternates.
  @Test func aListHasAChoiceOfLanguages() throws {
    let site = site(["vi", "bg"])
    let listed = Dictionary(listed(site).map { ($0.url, $0.alternates) }) { first, _ in first }
    let base = "https://example.org/x"
    let alternates = ["vi \(base)/vi/timeline/", "bg \(base)/bg/timeline/", "x-default \(base)/timeline/"]
    for folder in ["vi/timeline/", "bg/timeline/", "timeline/"] {
      #expect(listed["\(base)/\(folder)"] == alternates)
    }
    #expect(NeutralPage.all(in: site.portal).contains(.chooser(.timeline)))
    #expect(NeutralPage.chooser(.timeline).file == "timeline/index.html")
    #expect(listed["\(base)/"]?.last == "x-default \(base)/")
  }

  @Test(arguments: [["vi"], ["vi", "bg", "en"]])
  func everyPageIsListedOnce(languages: [String]) {
    let site = site(languages)
    let urls = listed(site).map(\.url)
    let neutral = languages.count > 1 ? PagePath.all(in: site.portal).count : 1
    #expect(Set(urls).count == urls.count)
    #expect(urls.count == PagePath.all(in: site.portal).count * languages.count + neutral)
  }

  @Test func addressesAreEscaped() {
    let portal = SmallPortal().joined
    let configuration = portal.configuration.published(at: "https://example.org/a&b")
    let joined = PortalJoiner(configuration: configuration, strings: Localized()).join([]).value
    let site = Site(portal: joined, assets: AssetLibrary([], in: "assets"))
    let text = String(decoding: Sitemap.file(of: site).bytes, as: UTF8.self)
    #expect(text.contains("<loc>https://example.org/a&amp;b/vi/</loc>"))
    #expect(!text.contains("a&b"))
  }
}
