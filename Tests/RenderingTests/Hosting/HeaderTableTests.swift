// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Rendering

@Suite struct HeaderTableTests {
  private func value(_ name: String, of path: String) -> String? {
    HeaderTable.fields(for: path).first { $0.name == name }?.value
  }

  @Test(arguments: [
    "index.html", "assets/site.0123.css", "timeline.csv", "assets/x.json", "robots.txt",
    "embed/a/b/index.html",
  ])
  func noFieldIsSentTwice(path: String) {
    let names = HeaderTable.fields(for: path).map { $0.name.lowercased() }
    // Two policies are two that hold: what may be loaded, and who may frame it.
    #expect(names.count { $0 == "content-security-policy" } == 2)
    #expect(Set(names).count == names.count - 1)
    #expect(names.contains("cache-control"))
  }

  /// The policy lets a page load from its own host only, and nothing inline.
  @Test func thePolicyIsStrict() throws {
    let policy = try #require(value("Content-Security-Policy", of: "index.html"))
    #expect(policy.hasPrefix("default-src 'none'; "))
    for directive in policy.split(separator: "; ") {
      #expect(["'none'", "'self'"].contains(directive.split(separator: " ").last), "\(directive)")
    }
  }

  /// Only a card may stand in a frame of somebody else's.
  @Test(arguments: [
    ("a/index.html", "'none'"), ("embedded.html", "'none'"), ("vi/embed/index.html", "'none'"),
    ("assets/a.css", "'none'"), ("a.json", "'none'"), ("embed/a/index.html", "*"),
  ])
  func onlyCardsAreFramed(path: String, ancestors: String) {
    let policies = HeaderTable.fields(for: path).filter { $0.name == "Content-Security-Policy" }
    #expect(policies.map(\.value).last == "frame-ancestors \(ancestors)")
    #expect(value("Access-Control-Allow-Origin", of: "embed/a/index.html") == nil)
  }

  @Test func onlyAssetsAreKeptForEver() {
    #expect(value("Cache-Control", of: "assets/site.0123.css")?.contains("immutable") == true)
    #expect(value("Cache-Control", of: "assets.html") == "public, max-age=300")
    #expect(value("Cache-Control", of: "timeline.json") == "public, max-age=300")
  }

  @Test func onlyDataIsSharedWithOtherSites() {
    #expect(value("Access-Control-Allow-Origin", of: "a/timeline.ics") == "*")
    #expect(value("Access-Control-Allow-Origin", of: "a/index.html") == nil)
    #expect(value("Access-Control-Allow-Origin", of: "assets/site.webmanifest.json") == nil)
  }

  /// Every host knows JSON, and static hosts count the rules that they are given.
  @Test func nothingIsSaidOfWhatIsKnown() {
    #expect(value("Content-Type", of: "a.json") == nil)
  }

  /// JSON has no charset of its own to declare.
  @Test(arguments: [
    ("a.ics", "text/calendar; charset=utf-8"), ("a.csv", "text/csv; charset=utf-8"),
    ("a.jsonld", "application/ld+json"),
    ("a.atom", "application/atom+xml; charset=utf-8"), ("a.bib", "application/x-bibtex; charset=utf-8"),
    ("a.ris", "application/x-research-info-systems; charset=utf-8"),
  ])
  func dataHasItsType(path: String, type: String) {
    #expect(value("Content-Type", of: path) == type)
  }
}
