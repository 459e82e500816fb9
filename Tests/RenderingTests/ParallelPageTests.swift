// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import PortalSamples
import Testing

@testable import Rendering

@Suite struct ParallelPageTests {
  private static let facts = [
    "statement/preamble": "place: opening", "statement/end": "place: closing",
    "pillars/1-a": "number: 1", "pillars/1-a/1-x": "number: 1", "pillars/1-a/s": "order: 1",
    "pillars/1-a/s/2-y": "number: 2", "pages/about": "{}",
  ]
  /// Each kind of block; a footnote with two references, in different blocks.
  private static let body = """
    A[^n] b[^n].

    ## C

    - d[^n]
    - e

    | f |
    |---|
    | g |

    > h

    | i[^m] |
    |---|
    | j |

    [^n]: N
    [^m]: M
    """

  private func portal(_ languages: [String]) -> Portal {
    var portal = SmallPortal(languages: languages, facts: Self.facts)
    for folder in Self.facts.keys {
      for language in languages {
        portal.texts["\(folder)/\(language)"] = ("title: '<\(language)>'\nsummary: S & S", Self.body)
      }
    }
    return portal.joined
  }

  private func render(_ page: ParallelPage, of portal: Portal) throws -> Diagnosed<RenderedFile> {
    let template = """
      {{#texts}}{{#rows}}<row{{#id}} id="{{id}}"{{/id}}>\
      {{#cells}}<cell lang="{{tag}}">{{{textHTML}}}</cell>{{/cells}}</row>
      {{/rows}}{{/texts}}
      """
    let templates = TemplateLibrary.load(
      [SourceFile(path: "Templates/pages/parallel.mustache", text: template)],
      in: "Templates"
    )
    try #require(templates.diagnostics.isEmpty)
    let site = Site(portal: portal, assets: AssetLibrary([], in: "assets"))
    return page.render(site, with: templates.value)
  }

  private func text(_ page: ParallelPage, of portal: Portal) throws -> String {
    let result = try render(page, of: portal)
    #expect(result.diagnostics.isEmpty)
    #expect(result.value.path == page.file)
    return String(decoding: result.value.bytes, as: UTF8.self)
  }

  @Test func wordsOfAnotherLanguageAndDatesAreMarkedAsOnOtherPages() throws {
    var portal = SmallPortal(languages: ["bg", "en"], facts: ["pages/a": "{}"])
    portal.texts["pages/a/bg"] = ("title: 8 май\nsummary: През 1950 г.", "На [cảng](lang:vi) № 5.")
    let page = ParallelPage(subject: .entry(EntryID(.page, "a")), pair: nil)
    let text = try text(page, of: portal.joined)
    for words in ["<p>През 1950\u{A0}г.</p>", "На <span lang=\"vi\">cảng</span> №\u{A0}5."] {
      #expect(text.contains(words), "\(text)")
    }
  }

  // MARK: Paths

  @Test(arguments: [
    (ParallelPage.Subject.statement, "statement/"),
    (.entry(EntryID(.commitment, "12")), "commitments/12/"),
    (.entry(EntryID(.page, "about")), "about/"),
  ])
  func aPairStandsBeforeTheNeutralPath(subject: ParallelPage.Subject, folder: String) throws {
    let pair = try ["vi", "bg"].map { try #require(LanguageTag($0)) }
    #expect(ParallelPage(subject: subject, pair: nil).folder == folder)
    #expect(ParallelPage(subject: subject, pair: nil).file == "\(folder)index.html")
    let page = ParallelPage(subject: subject, pair: pair)
    #expect(page.file == "parallel/vi-bg/\(folder)index.html")
    #expect(page.neutralFolder == folder)
  }

  @Test(
    arguments: [
      (["vi"], []), (["vi", "bg"], []), (["vi", "bg", "en"], ["vi-bg", "vi-en", "bg-en"]),
      (["aa", "bb", "cc", "dd"], ["aa-bb", "aa-cc", "aa-dd", "bb-cc", "bb-dd", "cc-dd"]),
    ] as [([String], [String])]
  )
  func pairsAreNoneWhereTheyWouldBeAll(languages: [String], pairs: [String]) {
    #expect(ParallelPage.pairs(of: portal(languages)).map(ParallelPage.name) == pairs)
  }

  @Test(arguments: [(["vi"], 0), (["vi", "bg"], 8), (["vi", "bg", "en"], 32)] as [([String], Int)])
  func everySubjectHasItsPages(languages: [String], count: Int) {
    let pages = ParallelPage.all(in: portal(languages))
    #expect(pages.count == count)
    #expect(Set(pages.map(\.file)).count == count)
  }

  @Test func aPageOfOneLanguageOnlyIsNotNeutral() {
    #expect(PagePath.statement.neutralFolder(in: portal(["vi"])).isEmpty)
    #expect(PagePath.statement.neutralFolder(in: portal(["vi", "bg"])) == "statement/")
    #expect(PagePath.commitments.neutralFolder(in: portal(["vi", "bg"])) == "commitments/")
    #expect(!PagePath.commitments.hasParallelPage)
  }

  // MARK: Rows

  @Test(arguments: [["vi", "bg"], ["vi", "bg", "en"]])
  func eachRowHasOneCellPerLanguage(languages: [String]) throws {
    let portal = portal(languages)
    for page in ParallelPage.all(in: portal) {
      let rows = try text(page, of: portal).matches(of: /(?s)<row.*?<\/row>/).map { String($0.output) }
      #expect(rows.count > 7)
      let tags = page.pair?.map(\.rawValue) ?? languages
      for row in rows {
        #expect(row.matches(of: /<cell lang="(\w+)">/).map { String($0.1) } == tags)
        #expect(!row.contains("\"></cell>"), "\(page.file): \(row)")
      }
    }
  }

  @Test func everyIdentifierIsUniqueAndEveryLinkToOneLeadsSomewhere() throws {
    let portal = portal(["vi", "bg", "en"])
    for page in ParallelPage.all(in: portal) {
      let text = try text(page, of: portal)
      let ids = text.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
      #expect(Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.isEmpty, "\(page.file)")
      let targets = text.matches(of: /href="#([^"]+)"/).map { String($0.1) }
      #expect(!targets.isEmpty)
      #expect(Set(targets).subtracting(ids).isEmpty, "\(page.file)")
    }
  }

  /// Whoever changes the language of an address keeps the place in the text.
  @Test func rowsAreCalledAsTheirBlocksAre() throws {
    let portal = portal(["vi", "bg"])
    let entry = ParallelPage(subject: .entry(EntryID(.commitment, "1")), pair: nil)
    func rows(_ page: ParallelPage) throws -> [String] {
      try text(page, of: portal).matches(of: /<row id="([^"]+)"/).map { String($0.1) }
    }
    #expect(try rows(entry) == ["summary", "p1", "s1", "p2", "p3", "p4", "p5", "notes"])
    let statement = try rows(ParallelPage(subject: .statement, pair: nil))
    #expect(
      statement.filter { !$0.contains(".") } == ["preamble", "pillar-1", "c1", "sector-s", "c2", "end"]
    )
    #expect(statement.contains("c2.p1"))
    #expect(!statement.contains("pillar-1.p1"))
  }

  @Test func namesAreEscaped() throws {
    let portal = portal(["vi", "bg"])
    let statement = try text(ParallelPage(subject: .statement, pair: nil), of: portal)
    #expect(statement.contains("<cell lang=\"vi\">&lt;vi&gt;</cell>"))
    let entry = try text(ParallelPage(subject: .entry(EntryID(.page, "about")), pair: nil), of: portal)
    #expect(entry.contains("<p>S &amp; S</p>"))
  }

  @Test func choicesAreAllLanguagesAndEachPair() throws {
    let portal = portal(["vi", "bg", "en"])
    let site = Site(portal: portal, assets: AssetLibrary([], in: "assets"))
    let pair = try ["vi", "en"].map { try #require(LanguageTag($0)) }
    let record = ParallelView(ParallelPage(subject: .statement, pair: pair), site).record
    guard case .list(let choices)? = record["choices"] else {
      Issue.record("there are no choices")
      return
    }
    #expect(
      choices.map { $0["href"] } == [
        .text("/x/statement/"), .text("/x/parallel/vi-bg/statement/"),
        .text("/x/parallel/vi-en/statement/"), .text("/x/parallel/bg-en/statement/"),
      ]
    )
    #expect(choices.map { $0["is-current"] } == [false, false, true, false].map(TemplateValue.flag))
    // Only the page of all languages is for search engines.
    #expect(record["canonical"] == .text("https://example.org/x/statement/"))
  }
}
