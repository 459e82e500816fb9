// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// The addresses of one page in all languages and of the page for everybody else: one function for the
/// heads of pages and for the sitemap, since search engines drop sets that contradict each other.
enum PageAlternates {
  static func of(_ page: PagePath, in site: Site) -> [(tag: String, url: String)] {
    let languages = site.portal.languages.map { ($0.tag.rawValue, site.address.url(page, in: $0.tag)) }
    return languages + [("x-default", site.address.url(page.neutralFolder(in: site.portal)))]
  }
}
