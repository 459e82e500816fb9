// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Publishing

@Suite struct ContentCodingTests {
  private static let text = Array(String(repeating: "Държава, đất nước, state. ", count: 40).utf8)

  @Test(arguments: ContentCoding.allCases)
  func encodesOneContentAndNoOther(coding: ContentCoding) throws {
    let coded = try #require(coding.encoded(Self.text))
    #expect(coded.count < Self.text.count / 4)
    #expect(coding.encodes(coded, as: Self.text))
    #expect(!coding.encodes(coded, as: Array(Self.text.dropLast())))
    #expect(!coding.encodes(coded, as: Self.text + [0]))
    #expect(!coding.encodes(Array(coded.dropLast()), as: Self.text))
    #expect(!coding.encodes([], as: Self.text))
    #expect(coding.encoded(Self.text) == coded)
  }

  @Test func anotherCodingIsNoForm() throws {
    let gzip = try #require(ContentCoding.gzip.encoded(Self.text))
    #expect(!ContentCoding.brotli.encodes(gzip, as: Self.text))
  }

  @Test(arguments: [
    ("index.html", true), ("en/a.css", true), ("robots.txt", true), (".well-known/security.txt", true),
    ("a/b.ics", true), ("a.png", false), ("a.woff2", false), ("_headers", false), (".htaccess", false),
    (".stele/nginx.conf", false), (".stele/a.txt", false), ("portal.zip", false),
  ])
  func onlyTextsForVisitorsAreWorthIt(path: String, isWorthwhile: Bool) {
    #expect(ContentCoding.isWorthwhile(for: path) == isWorthwhile)
  }

  @Test func aFormStandsBesideItsFile() {
    #expect(
      ContentCoding.allCases.map { $0.path(beside: "en/index.html") } == [
        "en/index.html.br", "en/index.html.gz",
      ]
    )
  }
}
