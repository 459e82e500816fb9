// SPDX-License-Identifier: Apache-2.0

/// `robots.txt` (RFC 9309): everything may be read.
enum RobotsFile {
  static let path = "robots.txt"

  static func file(of site: Site) -> RenderedFile {
    RenderedFile(
      path: path,
      text: "User-agent: *\nAllow: /\n\nSitemap: \(site.address.url(Sitemap.path))\n"
    )
  }
}
