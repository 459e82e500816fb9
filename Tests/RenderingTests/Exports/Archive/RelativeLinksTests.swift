// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Rendering

@Suite struct RelativeLinksTests {
  private func rewrite(_ html: String, from path: String, at baseURL: String = "https://example.org")
    -> String
  {
    let links = RelativeLinks(from: path, SiteAddress(baseURL: baseURL))
    return String(decoding: links.rewrite(Array(html.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("index.html", "/", "index.html"), ("index.html", "/vi/", "vi/index.html"),
    ("404.html", "/assets/a.css", "assets/a.css"), ("vi/index.html", "/", "../index.html"),
    ("vi/a/1/index.html", "/vi/a/2/", "../2/index.html"), ("vi/a/1/index.html", "/vi/a/1/", "index.html"),
    ("vi/a/1/index.html", "/bg/a/1/#p2", "../../../bg/a/1/index.html#p2"),
    ("vi/a/1/index.html", "/vi/?q=x#p", "../../index.html?q=x#p"),
    ("vi/a/1/index.html", "/vi/a.json", "../../a.json"), ("vi/a/index.html", "/vi/a/b", "b"),
  ])
  func leadsFromFileToFile(path: String, link: String, target: String) {
    #expect(rewrite("<a href=\"\(link)\">x</a>", from: path) == "<a href=\"\(target)\">x</a>")
  }

  /// Only what leads into the portal; and its own address stays what it is called by.
  @Test(arguments: [
    "<a href=\"#p2\">x</a>", "<a href=\"https://example.org/vi/\">x</a>",
    "<a href=\"//other.example/\">x</a>",
    "<a href=\"mailto:a@b.example\">x</a>", "<p data-href=\"/vi/\">=&quot;/vi/</p>",
    "<p title=\"/vi/\">x</p>", "",
  ])
  func othersStayAsTheyAre(html: String) {
    #expect(rewrite(html, from: "vi/index.html") == html)
  }

  @Test func allOfAPageAreRewritten() {
    let page =
      "<link rel=\"stylesheet\" href=\"/a.css\"><script src=\"/b.js\"></script><form action=\"/vi/s/\">ữ"
    #expect(
      rewrite(page, from: "vi/index.html")
        == "<link rel=\"stylesheet\" href=\"../a.css\"><script src=\"../b.js\"></script>"
        + "<form action=\"s/index.html\">ữ"
    )
  }

  /// A portal may stand below the root of its host; what stands beside it is none of it.
  @Test func aPortalBelowTheRootIsItsOwnPart() {
    let page = "<a href=\"/treaty/vi/\">x</a><a href=\"/other/\">y</a>"
    #expect(
      rewrite(page, from: "bg/index.html", at: "https://example.org/treaty")
        == "<a href=\"../vi/index.html\">x</a><a href=\"/other/\">y</a>"
    )
  }
}
