// SPDX-License-Identifier: Apache-2.0

import PortalModel
import Testing

@testable import Rendering

@Suite struct SiteAddressTests {
  @Test(arguments: [
    ("https://example.org", "/bg/commitments/12/", "https://example.org/bg/commitments/12/"),
    (
      "https://example.org/treaty", "/treaty/bg/commitments/12/",
      "https://example.org/treaty/bg/commitments/12/"
    ),
  ])
  func pagesStandBehindTheLanguage(base: String, href: String, url: String) throws {
    let address = SiteAddress(baseURL: base)
    let language = try #require(LanguageTag("bg"))
    let page = PagePath.entry(EntryID(.commitment, "12"))
    #expect(address.href(page, in: language) == href)
    #expect(address.url(page, in: language) == url)
    #expect(page.file(in: language) == "bg/commitments/12/index.html")
  }

  /// The path after the language is the same in all languages, so switching keeps the page.
  @Test func switchingLanguageSwapsThePrefix() throws {
    let address = SiteAddress(baseURL: "https://example.org")
    let (vi, en) = (try #require(LanguageTag("vi")), try #require(LanguageTag("en")))
    for page in [PagePath.home, .statement, .commitments, .timeline, .entry(EntryID(.event, "1950-x"))] {
      #expect(address.href(page, in: vi).dropFirst(3) == address.href(page, in: en).dropFirst(3))
    }
  }

  @Test(arguments: [
    ("https://example.org", "example.org"), ("http://example.org:8080/treaty", "example.org"),
    ("https://editor@example.org/a@b", "example.org"), ("http://[::1]:8080", "[::1]"),
  ])
  func namesItsHost(base: String, host: String) {
    #expect(SiteAddress(baseURL: base).host == host)
  }
}
