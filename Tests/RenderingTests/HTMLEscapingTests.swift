// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Rendering

@Suite struct HTMLEscapingTests {
  @Test func textIsEscaped() {
    var output = HTMLOutput()
    output.escaped("<a href=\"x\">Việt & България</a>")
    #expect(
      String(decoding: output.bytes, as: UTF8.self)
        == "&lt;a href=&quot;x&quot;&gt;Việt &amp; България&lt;/a&gt;"
    )
  }

  @Test func addressesAreEncodedOnce() {
    var output = HTMLOutput()
    output.href("https://example.org/Độ%20x?a=1&b='\"<[")
    let expected = " href=\"https://example.org/%C4%90%E1%BB%99%20x?a=1&amp;b=&#x27;%22%3C%5B\""
    #expect(String(decoding: output.bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:x", " javascript:x", "data:text/html,x",
    "vbscript:x", "file:///etc/passwd", "\u{1}javascript:x", "commitment:12",
  ])
  func unsafeTargets(href: String) {
    #expect(!HTMLLinkTarget.isSafe(href))
  }

  @Test(arguments: [
    "https://example.org/a:b", "HTTP://example.org", "mailto:a@example.org", "/en/commitments/12/", "#p2",
    "../12/",
    "?q=javascript:x", "",
  ])
  func safeTargets(href: String) {
    #expect(HTMLLinkTarget.isSafe(href))
  }
}
