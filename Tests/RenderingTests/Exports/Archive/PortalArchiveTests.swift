// SPDX-License-Identifier: Apache-2.0

import Codings
import Diagnostics
import Testing

@testable import Rendering

@Suite struct PortalArchiveTests {
  private let address = SiteAddress(baseURL: "https://example.org/treaty")

  private func archive(_ files: [RenderedFile]) throws -> PortalArchive {
    try #require(PortalArchive(files.compactMap { PortalArchive.Member($0, at: address) }, at: address))
  }

  private let files = [
    RenderedFile(path: "vi/index.html", text: "<a href=\"/treaty/bg/\">x</a>"),
    RenderedFile(path: "bg/index.html", text: "<p>y</p>"),
    RenderedFile(path: "api/v1/a.json", text: "{\"href\":\"/treaty/bg/\"}"),
  ]

  @Test func theOrderOfTheFilesIsNoMatter() throws {
    #expect(try archive(files) == archive(files.reversed()))
  }

  /// In a folder of its own; pages with links from file to file, all else as it is published.
  @Test func pagesAreMadeForTheDisk() throws {
    let members = files.compactMap { PortalArchive.Member($0, at: address) }
    #expect(members.map(\.entry.path) == files.map { "example.org/\($0.path)" })
    let page = SHA256Digest(of: Array("<a href=\"../bg/index.html\">x</a>".utf8))
    #expect(members[0].sum == "\(page)  vi/index.html\n")
    #expect(members[2].sum == "\(SHA256Digest(of: files[2].bytes))  api/v1/a.json\n")
  }

  @Test(arguments: ["_headers", ".htaccess", ".stele/nginx.conf", ".well-known/security.txt"])
  func whatHostsReadIsNotInIt(path: String) {
    #expect(PortalArchive.Member(RenderedFile(path: path, text: "x"), at: address) == nil)
  }

  @Test func itsChecksumStandsBesideIt() throws {
    let archive = try archive(files)
    let published = archive.outputs.map { $0.render().value }
    #expect(published.map(\.path) == ["portal.zip", "portal.zip.sha256"])
    let digest = SHA256Digest(of: published[0].bytes)
    #expect(published[1].bytes == Array("\(digest)  portal.zip\n".utf8))
    #expect(archive.digest == digest)
    #expect(archive.size == "1 kB")
  }
}
