// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Preview

@Suite struct PageScriptTests {
  private func inserted(_ page: String, _ file: String = "vi/index.html") -> String {
    let bytes = PageScript.insert(
      into: Array(page.utf8),
      file,
      PageFingerprint(text: "0f"),
      generation: 3
    )
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func standsAtTheEndOfTheHead() {
    #expect(
      inserted("<head><title>T</title></head><body></head></body>")
        == "<head><title>T</title><script src=\"/.stele/preview/preview.js\" defer data-page=\"vi/index.html\""
        + " data-seen=\"0f\" data-generation=\"3\"></script>\n</head><body></head></body>"
    )
  }

  @Test func aPageWithoutAHeadHasItAtItsEnd() {
    #expect(inserted("<p>x").hasPrefix("<p>x<script "))
  }

  @Test func aPathClosesNoAttribute() {
    #expect(inserted("", "a\"><script>").contains("data-page=\"a&quot;>&lt;script>\""))
  }
}
