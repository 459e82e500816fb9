// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import Markdown

@Suite struct DestinationTests {
  private let reader = DestinationReader(referenceKinds: MarkedText.referenceKinds)

  @Test func references() throws {
    #expect(try reader.read("commitment:12") == .reference(kind: "commitment", name: "12", anchor: nil))
    #expect(
      try reader.read("event:1950-02-08-ties#p3.1")
        == .reference(kind: "event", name: "1950-02-08-ties", anchor: "p3.1")
    )
  }

  @Test func anchors() throws {
    #expect(try reader.read("#p2") == .anchor("p2"))
    #expect(try reader.read("#fn1") == .anchor("fn1"))
  }

  @Test(arguments: [
    "https://example.org", "http://example.org/a?b#c", "HTTPS://EXAMPLE.ORG/",
    "https://example.org/Đường/път",
    "https://example.org/a%20b", "https://[2001:db8::1]/", "mailto:a@example.org",
    "MailTo:a@example.org?subject=x",
  ])
  func addresses(url: String) throws {
    #expect(try reader.read(url) == .address(url))
  }

  @Test(arguments: [
    // Schemes that run or read something
    "javascript:alert(1)", "JavaScript:alert(1)", "jAvAsCrIpT:alert(1)", "vbscript:x", "data:text/html,x",
    "DATA:text/html;base64,x", "file:///etc/passwd", "blob:https://example.org/x", "about:blank",
    "ftp://example.org",
    "tel:+84", "view-source:https://example.org",
    // Hidden by characters that browsers drop or take for others
    "java\nscript:x", "java\tscript:x", "\u{1}javascript:x", " javascript:x", "javascript\u{0}:x",
    "java\u{200B}script:x", "javascript\u{FF1A}x", "java%73cript:x", "javascript%3Ax", "\u{FEFF}javascript:x",
    "https:\\\\example.org", "https://example.org/\u{202E}x", "https://example.org/a b",
    "https://exam\u{AD}ple.org",
    // Paths
    "a.html", "../a", "/a", "//example.org", "?q", ".", "12", "www.example.org", "",
    // Not quite addresses
    "https:", "https:/example.org", "https://", "https:///a", "https://:80", "https://?q",
    "https://a@example.org",
    "https://example.org@evil.example/", "mailto:", "mailto:a", "mailto:@example.org", "mailto:a@b@c",
    "http:a.html",
    // Not quite places
    "#", "#a b", "#p2#p3", "#Đường", "#p-2", "#\"onclick", "commitment:12#", "commitment:12#a/b",
  ])
  func refused(url: String) {
    #expect { try reader.read(url) } throws: { ($0 as? DestinationReader.Refusal)?.code == .unsafeURL }
  }

  @Test(arguments: [
    ("commitmnt:12", "did you mean ‘commitment’?"), ("Commitment:12", "did you mean ‘commitment’?"),
    ("events:x", "did you mean ‘event’?"), ("instrumetn:x", "did you mean ‘instrument’?"),
    ("commitment:", "write commitment:NAME"), ("event:#p1", "write event:NAME"),
  ])
  func unknownKinds(url: String, fix: String) {
    #expect { try reader.read(url) } throws: { error in
      guard let refusal = error as? DestinationReader.Refusal else { return false }
      return refusal.code == .unknownLinkKind && refusal.fix?.text == fix
    }
  }

  @Test func misspeltSchemeOfTheWeb() {
    #expect { try reader.read("htps://example.org") } throws: { error in
      (error as? DestinationReader.Refusal)?.fix?.text == "did you mean ‘https’?"
    }
  }

  /// What stands between the brackets in Markdown, with entities and escapes of its own.
  @Test(arguments: [
    "javascript:alert(1)", "java&#10;script:alert(1)", "java&#x0A;script:x", "javascript&colon;alert(1)",
    "&#106;avascript:x", "&#x6A;avascript&#58;x", "<java script:x>", "<\tjavascript:x>", "java&Tab;script:x",
    "JAVA&NewLine;SCRIPT:x", "javascript\\:x", "data&#58;text/html,x", "<  javascript:x>",
    "java&shy;script:x",
    "java&ZeroWidthSpace;script:x", "&#0;javascript:x",
  ])
  func hiddenInMarkdown(destination: String) throws {
    let marked = MarkedText("Đường 👉[*chữ* ѝ](\(destination))👈 sau")
    let result = marked.parse()
    let diagnostic = try #require(result.diagnostics.first)
    #expect(result.diagnostics.count == 1)
    #expect(diagnostic.code == .unsafeURL)
    #expect(diagnostic.place == marked.places.first)
    #expect(result.value.links.isEmpty)
    #expect(result.value.plainText == "Đường chữ ѝ sau")
    #expect(result.value.blocks.first?.inlines.contains { $0.children.plainText == "chữ" } == true)
  }

  @Test func messages() throws {
    let marked = MarkedText("👉[a](a.html)👈 и 👉[b](commitmnt:12)👈 и 👉[c]()👈 и 👉ftp://example.org👈")
    let diagnostics = marked.parse().diagnostics
    #expect(diagnostics.map(\.place) == marked.places)
    #expect(
      diagnostics.map(\.summary) == [
        "link to ‘a.html’, which is neither an entry nor an address", "unknown kind ‘commitmnt’",
        "link without a destination", "link to ‘ftp://example.org’, which is neither an entry nor an address",
      ]
    )
    #expect(diagnostics.map(\.code) == [.unsafeURL, .unknownLinkKind, .unsafeURL, .unsafeURL])
    #expect(diagnostics.first?.fix == "write KIND:NAME, #PLACE, https://… or mailto:…")
  }

  @Test func longDestinationsAreShortenedInMessages() throws {
    let diagnostic = try #require(
      MarkedText("[a](\(String(repeating: "x", count: 5000)))").parse().diagnostics.first
    )
    #expect(diagnostic.summary.count < 150)
  }
}
