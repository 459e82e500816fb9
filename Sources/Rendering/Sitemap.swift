// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// `sitemap.xml`: every page with its other languages (sitemaps.org, with the alternates that search
/// engines read), in the portal's order of pages.
enum Sitemap {
  static let path = "sitemap.xml"

  static func file(of site: Site) -> RenderedFile {
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

      """
    for page in PagePath.all(in: site.portal) {
      let own = site.portal.languages.map { site.address.url(page, in: $0.tag) }
      // In a portal of one language the root stands for its home page only.
      let hasNeutral = own.count > 1 || page == .home
      for url in own + (hasNeutral ? [site.address.url(page.neutralFolder(in: site.portal))] : []) {
        xml += "<url><loc>\(Markup.escape(url))</loc>"
        for alternate in PageAlternates.of(page, in: site) {
          xml +=
            "<xhtml:link rel=\"alternate\" hreflang=\"\(alternate.tag)\" href=\"\(Markup.escape(alternate.url))\"/>"
        }
        xml += "</url>\n"
      }
    }
    return RenderedFile(path: path, text: xml + "</urlset>\n")
  }
}
