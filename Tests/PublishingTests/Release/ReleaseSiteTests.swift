// SPDX-License-Identifier: Apache-2.0

import Publishing
import Testing

/// What it says of a real host is tested in Tests/Trust.
@Suite struct ReleaseSiteTests {
  @Test(arguments: ["https://portal.example", "http://127.0.0.1:8080/portal/", "HTTPS://portal.example"])
  func anAddressOfHTTPIsASite(address: String) {
    #expect(ReleaseSite(address) != nil)
  }

  @Test(arguments: [
    "", "Release", "./https:/a", "/srv/www", "ftp://portal.example", "file:///srv/www", "https://", "C:\\a",
  ])
  func anythingElseIsAFolder(place: String) {
    #expect(ReleaseSite(place) == nil)
  }
}
