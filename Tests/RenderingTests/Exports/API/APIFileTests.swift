// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import PortalModel
import PortalSamples
import Testing

@testable import Rendering

@Suite struct APIFileTests {
  private let site = ExportPortal().site

  private func paths(of site: Site) -> [String] { APIFile.all(in: site.portal).map(\.path) }

  private func json(_ file: APIFile, of site: Site) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(file.output(of: site).render().value.bytes))
    return try #require(object as? [String: Any])
  }

  @Test func hasOneRecordForEachEntryAndOneCollectionForEachKind() {
    let paths = paths(of: site)
    #expect(Set(paths).count == paths.count)
    #expect(paths.allSatisfy { $0.hasPrefix("api/v1/") })
    for entry in site.portal.entries { #expect(paths.contains("api/v1/\(entry.id.path).json")) }
    #expect(paths.contains("api/v1/commitments.json"))
    #expect(paths.contains("api/v1/tables/commitments.csv"))
  }

  @Test func aKindThatThePortalHasNoneOfHasNoFiles() {
    #expect(!paths(of: site).contains { $0.contains("instruments") })
    #expect(!paths(of: site).contains { $0.contains("glossary") })
  }

  /// A page stands at the top of the portal, and in a folder of its own here.
  @Test func pagesHaveTheirFolder() {
    let portal = SmallPortal(facts: ["pages/index": "{}"]).joined
    let site = Site(portal: portal, assets: AssetLibrary([], in: ""))
    #expect(paths(of: site).contains("api/v1/pages/index.json"))
    #expect(paths(of: site).contains("api/v1/index.json"))
  }

  @Test func eachDocumentNamesASchemaThatIsPublished() throws {
    let published = Set(paths(of: site).map { "https://example.org:8080/treaty/\($0)" })
    for file in APIFile.all(in: site.portal) where file.path.hasSuffix(".json") {
      switch file {
      case .index, .vocabularies, .collection, .record:
        #expect(published.contains(try #require(try json(file, of: site)["$schema"] as? String)))
      case .schema:
        #expect(
          try json(file, of: site)["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema"
        )
      case .openAPI, .dataPackage, .table: break
      }
    }
  }

  @Test func aRecordIsItsItemInTheCollectionWithItsPassages() throws {
    let items = try #require(try json(.collection(.event), of: site)["items"] as? [[String: Any]])
    #expect(items.count == ExportPortal.events.count)
    for item in items {
      let id = try #require((item["id"] as? String).flatMap { EntryID($0) })
      var record = try json(.record(id), of: site)
      #expect(record.removeValue(forKey: "$schema") != nil)
      #expect(record.removeValue(forKey: "passages") != nil)
      #expect(NSDictionary(dictionary: record) == NSDictionary(dictionary: item))
    }
  }

  /// What an incremental build goes by: texts are only where the file says so.
  @Test func saysWhoseTextsItShows() {
    for file in APIFile.all(in: site.portal) {
      let shows = file.output(of: site).shows
      switch file {
      case .record(let id): #expect(shows == .entry(id))
      case .table(.passages): #expect(shows == .everything)
      default:
        #expect(shows == Output.Subject.none)
        #expect(
          !String(decoding: file.output(of: site).render().value.bytes, as: UTF8.self).contains("Body.")
        )
      }
    }
  }

  @Test func theSameInputGivesTheSameBytes() {
    func files(_ portal: ExportPortal) -> [RenderedFile] {
      let site = portal.site
      return APIFile.all(in: site.portal).map { $0.output(of: site).render().value }
    }
    let first = files(ExportPortal())
    #expect(!first.contains { $0.bytes.isEmpty })
    #expect(files(ExportPortal()) == first)
    #expect(files(ExportPortal(isReversed: true)) == first)
  }

  /// A page offers its own data in its head.
  @Test func pagesNameTheirData() {
    let portal = site.portal
    #expect(PagePath.entry(EntryID(.commitment, "9")).data(in: portal)?.path == "api/v1/commitments/9.json")
    #expect(PagePath.timeline.data(in: portal)?.path == "api/v1/events.json")
    #expect(PagePath.glossary.data(in: portal) == nil)
    let published = Set(paths(of: site))
    for page in PagePath.all(in: portal) {
      if let data = page.data(in: portal) { #expect(published.contains(data.path)) }
    }
  }
}
