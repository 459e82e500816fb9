// SPDX-License-Identifier: Apache-2.0

import Foundation
import PortalModel
import PortalSamples
import Testing

@testable import Rendering

@Suite struct LinkedDataTests {
  private static let configuration = """
    title: {vi: Cổng, bg: Портал}
    identifier: treaty/1990/905
    licence: https://example.org/licence
    schema-org: {instrument-type: {treaty: Legislation}, instrument-status: {in-force: InForce}}
    vocabularies: {instrument-type: [treaty, plan], instrument-status: [in-force, proposed]}

    """

  private func site(languages: [String] = ["vi", "bg"]) -> Site {
    var portal = SmallPortal(
      languages: languages,
      configuration: Self.configuration,
      facts: [
        "pillars/1-p": "number: 1", "pillars/1-p/2-c": "number: 2",
        "timeline/e": "date: 1990-02/1990-03-04\nsources: [{publisher: P}]",
        "instruments/i": "type: treaty\nstatus: in-force\nsigned: {date: 1991-02-03}\nin-force: 1992",
        "instruments/j": "type: plan\nstatus: proposed", "glossary/t": "basis: x",
      ]
    )
    portal.texts["pillars/1-p/2-c/vi"] = ("title: A </script><b> “x”\nsummary: S", "B")
    return Site(portal: portal.joined, assets: AssetLibrary([], in: ""))
  }

  private func graph(_ text: String?) throws -> [[String: Any]] {
    let block = try JSONSerialization.jsonObject(with: Data(try #require(text).utf8)) as? [String: Any]
    #expect(block?["@context"] as? String == "https://schema.org")
    return try #require(block?["@graph"] as? [[String: Any]])
  }

  private func entity(_ page: PagePath, in site: Site) throws -> [String: Any] {
    try #require(try graph(LinkedData.block(of: page, site)).first)
  }

  @Test func aCommitmentIsAPartOfTheStatement() throws {
    let entity = try entity(.entry(EntryID(.commitment, "2")), in: site())
    #expect(entity["@id"] as? String == "https://example.org/x/commitments/2/")
    #expect(entity["@type"] as? String == "CreativeWork")
    #expect(entity["identifier"] as? String == "treaty/1990/905/c/2")
    #expect(entity["position"] as? Int == 2)
    #expect((entity["isPartOf"] as? [String: String]) == ["@id": "https://example.org/x/statement/"])
    #expect((entity["about"] as? [String: String]) == ["@id": "https://example.org/x/pillars/1/"])
    #expect(entity["inLanguage"] as? [String] == ["vi", "bg"])
    let encodings = try #require(entity["encoding"] as? [[String: String]])
    #expect(
      encodings.map { $0["contentUrl"] } == [
        "https://example.org/x/vi/commitments/2/", "https://example.org/x/bg/commitments/2/",
      ]
    )
  }

  /// The texts are equal: an entity is described in the same words on the pages of all languages.
  @Test func anEntityIsTheSameInAllLanguages() throws {
    let site = site()
    for page in PagePath.all(in: site.portal) {
      let entities = try site.portal.languages.map { language -> String? in
        let context = ViewContext(site: site, language: language)
        guard let block = LinkedData.block(of: page, trail: [.home], context) else { return nil }
        let graph = try graph(block)
        guard graph.count == 2 else { return nil }
        return String(
          decoding: try JSONSerialization.data(withJSONObject: graph[0], options: .sortedKeys),
          as: UTF8.self
        )
      }
      #expect(Set(entities).count == 1)
    }
  }

  /// The page that belongs to no language is that at the root.
  @Test func thePortalIsTheChoiceOfItsLanguages() throws {
    #expect(try entity(.home, in: site())["@id"] as? String == "https://example.org/x/")
  }

  @Test func breadcrumbsNameThePagesAboveAndThePage() throws {
    let site = site()
    let context = ViewContext(site: site, language: site.portal.languages[1])
    let page = PagePath.entry(EntryID(.commitment, "2"))
    let graph = try graph(LinkedData.block(of: page, trail: [.home, .commitments], context))
    let items = try #require(graph.last?["itemListElement"] as? [[String: Any]])
    #expect(items.map { $0["position"] as? Int } == [1, 2, 3])
    #expect(
      items.map { $0["item"] as? String } == [
        "https://example.org/x/bg/", "https://example.org/x/bg/commitments/",
        "https://example.org/x/bg/commitments/2/",
      ]
    )
  }

  @Test func nothingEndsTheElementThatItStandsIn() throws {
    let text = try #require(LinkedData.block(of: .entry(EntryID(.commitment, "2")), site()))
    #expect(!text.contains("<"))
    #expect(text.contains("\\u003C/script>"))
    let names = try entity(.entry(EntryID(.commitment, "2")), in: site())["name"] as? [[String: String]]
    #expect(names?.first == ["@language": "vi", "@value": "A </script><b> “x”"])
  }

  /// The words of vocabularies are the portal's, and so is what they are called elsewhere.
  @Test func typesComeFromTheConfiguration() throws {
    let law = try entity(.entry(EntryID(.instrument, "i")), in: site())
    #expect(law["@type"] as? String == "Legislation")
    #expect(law["legislationDate"] as? String == "1991-02-03")
    #expect(law["legislationLegalForce"] as? String == "https://schema.org/InForce")
    #expect(law["temporalCoverage"] as? String == "1992/..")
    let plan = try entity(.entry(EntryID(.instrument, "j")), in: site())
    #expect(plan["@type"] as? String == "CreativeWork")
    #expect(plan["legislationLegalForce"] == nil)
  }

  @Test func anEventHasTheDaysThatAreKnown() throws {
    let event = try entity(.entry(EntryID(.event, "e")), in: site())
    #expect(event["startDate"] as? String == "1990-02")
    #expect(event["endDate"] as? String == "1990-03-04")
  }

  /// Where there is one language, its pages are all that there is.
  @Test func inOneLanguageAnEntityIsItsPage() throws {
    let entity = try entity(.entry(EntryID(.term, "t")), in: site(languages: ["bg"]))
    #expect(entity["@id"] as? String == "https://example.org/x/bg/glossary/t/")
    #expect(
      (entity["inDefinedTermSet"] as? [String: String]) == ["@id": "https://example.org/x/bg/glossary/"]
    )
  }
}
