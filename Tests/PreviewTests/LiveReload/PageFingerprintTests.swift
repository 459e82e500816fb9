// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Preview

@Suite struct PageFingerprintTests {
  private func fingerprint(_ text: String, sheets: [String] = []) -> PageFingerprint {
    PageFingerprint(of: Array(text.utf8), sheets: sheets)
  }

  @Test func everyByteCounts() {
    #expect(fingerprint("<p>a</p>") != fingerprint("<p>b</p>"))
    #expect(fingerprint("<p>a</p>") == fingerprint("<p>a</p>"))
  }

  @Test func theNameOfAStylesheetDoesNot() {
    let (old, new) = ("/assets/site.0000000000000000.css", "/assets/site.1111111111111111.css")
    let page = { (sheet: String) in "<link href=\"\(sheet)\"><p>a</p>" }
    #expect(fingerprint(page(old), sheets: [old]) == fingerprint(page(new), sheets: [new]))
    #expect(fingerprint(page(old), sheets: [old]) != fingerprint(page(new) + " ", sheets: [new]))
    #expect(fingerprint(page(old)) != fingerprint(page(new)), "only of stylesheets that are the portal’s")
  }
}
