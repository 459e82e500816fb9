// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Rendering

/// The recipes of all hosts say what the table says, and so the same.
@Suite struct HostRecipesTests {
  private static let paths = [
    "index.html", "404.html", "vi/index.html", "vi/events/a/index.html", "bg/index.html", "vi/timeline.ics",
    "timeline.json", "timeline.csv", "assets/site.0123456789abcdef.css", "assets/data.0123456789abcdef.json",
    "sitemap.xml", "robots.txt", ".well-known/security.txt", "feeds/a.atom", "feeds/b.jsonld",
    "embed/vi/commitments/1/index.html", "embed/bg/commitments/1/index.html", "cite/index.html",
    "cite/bibtex/commitments/1.bib", "cite/ris/commitments/1.ris", "cite/csl/commitments/1.json",
  ]
  private static let address = SiteAddress(baseURL: "https://example.org")

  private func text(_ file: RenderedFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

  private func sorted(_ fields: [HeaderField]) -> [String] {
    fields.map { "\($0.name): \($0.value)" }.sorted()
  }

  @Test(arguments: paths)
  func staticHostsSendEachFieldOnce(path: String) {
    let recipe = text(HeadersFile.file(Self.address, for: Self.paths))
    #expect(sorted(HostRecipes.headersFile(recipe, path)) == sorted(HeaderTable.fields(for: path)))
  }

  /// Servers have other words for types.
  @Test(arguments: paths)
  func serversSendTheSame(path: String) {
    let fields = sorted(HeaderTable.fields(for: path).filter { $0.name != "Content-Type" })
    #expect(sorted(HostRecipes.nginx(text(NginxRecipe.file(Self.address)), path)) == fields)
    #expect(sorted(HostRecipes.apache(text(ApacheRecipe.file(Self.address)), path)) == fields)
  }

  @Test(arguments: DataType.allCases)
  func serversKnowTheTypes(type: DataType) {
    #expect(
      text(ApacheRecipe.file(Self.address)).contains("AddType \"\(type.contentType)\" .\(type.ending)\n")
    )
    #expect(text(NginxRecipe.file(Self.address)).contains("    \(type.mediaType) \(type.ending);\n"))
  }

  /// A portal below the root of its host.
  @Test func patternsStandBelowThePathOfThePortal() {
    let address = SiteAddress(baseURL: "https://example.org/treaty")
    let patterns = text(HeadersFile.file(address, for: Self.paths)).split(separator: "\n")
      .filter { !$0.hasPrefix(" ") }
    #expect(!patterns.isEmpty)
    #expect(patterns.allSatisfy { $0.hasPrefix("/treaty/") })
    #expect(text(NginxRecipe.file(address)).contains("location ^~ /treaty/assets/ {"))
    #expect(text(NginxRecipe.file(address)).contains("error_page 404 /treaty/404.html;"))
    #expect(text(ApacheRecipe.file(address)).contains("m#^/treaty/assets/#"))
    #expect(text(ApacheRecipe.file(address)).contains("ErrorDocument 404 /treaty/404.html"))
  }
}
