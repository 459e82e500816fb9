// SPDX-License-Identifier: Apache-2.0

import PortalModel
import PortalSamples
import Testing

@testable import Rendering

@Suite struct WebPictureTests {
  private static let small = SmallPortal(
    facts: [
      "pillars/1-a": "number: 1", "pillars/2-b": "number: 2",
      "pillars/1-a/1-c": "number: 1\ninstruments: [plan]",
      "pillars/1-a/s": "order: 1",
      "pillars/1-a/s/2-d": "number: 2\norganisations: [board, club]",
      "pillars/2-b/3-e": "number: 3",
      "instruments/plan": "{}", "instruments/unnamed": "{}",
      "organisations/board": "{}", "organisations/club": "{}",
    ],
    texts: [
      "instruments/plan/vi": ("title: '<b>Kế hoạch</b> & \"x\" ''y'''\nsummary: S", ""),
      "organisations/board/vi": ("title: Ủy ban\nshort: UB\nsummary: S", ""),
      "organisations/club/vi": ("title: Câu lạc bộ\nsummary: S", ""),
      "pillars/1-a/vi": ("title: Tên trụ cột này dài hơn chỗ dành cho nó\nsummary: S", "B"),
    ]
  )

  private func svg(_ portal: SmallPortal = small, in language: String = "vi") throws -> String {
    let site = Site(portal: portal.joined, assets: AssetLibrary([], in: "assets"))
    let language = Language(try #require(LanguageTag(language)))
    return WebPicture(ViewContext(site: site, language: language)).svg()
  }

  private func hrefs(_ svg: String) -> [String] {
    svg.matches(of: /<a href="\/x\/vi\/([^"]*)\/"/).map { String($0.1) }
  }

  @Test func everyNodeIsALink() throws {
    let svg = try svg()
    // Subjects near the commitments that name them; what none names is not there.
    #expect(
      hrefs(svg) == [
        "pillars/1", "pillars/2", "commitments/1", "commitments/2", "commitments/3", "instruments/plan",
        "organisations/club", "organisations/board",
      ]
    )
    #expect(svg.ranges(of: "<text ").count == 8)
    #expect(svg.matches(of: /<a [^>]*><title>[^<]+<\/title><text [^>]*>[^<]+<\/text><\/a>/).count == 8)
  }

  @Test func everyRelationIsALine() throws {
    // Three commitments to their pillars, one to an instrument, one to two organisations.
    #expect(try svg().ranges(of: "<path ").count == 6)
  }

  @Test func namesAreEscaped() throws {
    let svg = try svg()
    let escaped = "&lt;b&gt;Kế hoạch&lt;/b&gt; &amp; &quot;x&quot; &#39;y&#39;"
    #expect(svg.contains("<title>\(escaped)</title>"))
    #expect(svg.contains(">\(escaped)</text>"))
    #expect(!svg.contains("<b>"))
  }

  @Test func aLabelIsShortAndItsTitleWhole() throws {
    let svg = try svg()
    #expect(svg.contains("<title>Ủy ban</title>"))
    #expect(svg.contains(">UB</text>"))
    #expect(svg.contains("<title>Tên trụ cột này dài hơn chỗ dành cho nó</title>"))
    #expect(svg.contains(">Tên trụ cột này dài hơn chỗ dành …</text>"))
  }

  @Test func thePictureIsTheSameEachTime() throws {
    let first = try svg()
    for _ in 0..<5 { #expect(try svg() == first) }
  }

  /// Nodes of a column stand below each other, within the picture.
  @Test func noNodeHidesAnother() throws {
    let svg = try svg()
    let places = svg.matches(of: /<text[^>]* x="(\d+)" y="(\d+)">/).map { "\($0.1) \($0.2)" }
    #expect(Set(places).count == 8)
    let height = try #require(svg.firstMatch(of: /viewBox="0 0 960 (\d+)"/).flatMap { Int($0.1) })
    #expect(height == 75)
    for y in svg.matches(of: /<text[^>]* x="\d+" y="(\d+)">/).compactMap({ Int($0.1) }) {
      #expect((12...height).contains(y))
    }
  }

  @Test func anEmptyPortalHasAnEmptyPicture() throws {
    let svg = try svg(SmallPortal())
    #expect(hrefs(svg).isEmpty)
    #expect(svg.contains("viewBox=\"0 0 960 25\""))
  }
}
