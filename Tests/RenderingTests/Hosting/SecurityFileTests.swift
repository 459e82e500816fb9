// SPDX-License-Identifier: Apache-2.0

import PortalModel
import PortalSamples
import Testing

@testable import Rendering

@Suite struct SecurityFileTests {
  private func site(_ configuration: String) -> Site {
    Site(
      portal: SmallPortal(languages: ["vi", "bg"], configuration: configuration).joined,
      assets: AssetLibrary([], in: "assets")
    )
  }

  @Test func namesContactDayAndLanguages() {
    let site = site("security: {contact: 'mailto:a@example.org', expires: 2020-12-31}\n")
    #expect(
      SecurityFile.file(of: site)?.bytes
        == Array(
          """
          Contact: mailto:a@example.org
          Expires: 2020-12-31T00:00:00Z
          Preferred-Languages: vi, bg
          Canonical: https://example.org/x/.well-known/security.txt

          """.utf8
        )
    )
    #expect(HostingFiles.outputs(of: site, besides: []).map(\.path).contains(".well-known/security.txt"))
  }

  @Test func withoutAContactThereIsNone() {
    let site = site("")
    #expect(SecurityFile.file(of: site) == nil)
    #expect(!HostingFiles.outputs(of: site, besides: []).map(\.path).contains(".well-known/security.txt"))
  }
}
