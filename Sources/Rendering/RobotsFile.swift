// SPDX-License-Identifier: Apache-2.0

/// `robots.txt` (RFC 9309): everything may be read.
package enum RobotsFile {
  package static func file(of site: Site) -> RenderedFile {
    RenderedFile(
      path: "robots.txt",
      text: "User-agent: *\nAllow: /\n\nSitemap: \(site.address.url("sitemap.xml"))\n"
    )
  }
}
