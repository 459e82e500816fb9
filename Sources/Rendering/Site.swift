// SPDX-License-Identifier: Apache-2.0

package import PortalModel

/// What every page needs besides its own entry: the portal, its addresses and what is worked out once.
package struct Site: Sendable {
  package let portal: Portal
  package let address: SiteAddress
  package let assets: AssetLibrary
  /// What the portal offers to be taken away as a whole; `nil` where it does not, as within the archive.
  package let archive: PortalArchive?
  /// By language.
  private(set) var shared: [LanguageTag: SharedViews] = [:]

  package init(portal: Portal, assets: AssetLibrary, archive: PortalArchive? = nil) {
    self.portal = portal
    self.assets = assets
    self.archive = archive
    address = SiteAddress(baseURL: portal.configuration.baseURL)
    for language in portal.languages {
      shared[language.tag] = SharedViews(ViewContext(site: self, language: language))
    }
  }

  /// The same with a portal that differs in words below front matters alone: what pages share shows none of them.
  private init(_ site: Site, showing portal: Portal) {
    self.portal = portal
    address = site.address
    assets = site.assets
    archive = site.archive
    shared = site.shared
  }

  /// - Parameter portal: differs from this one in words below front matters alone.
  package func showing(_ portal: Portal) -> Site { Site(self, showing: portal) }
}

extension Site {
  /// The address of a page that belongs to no language; of the page itself where there is only one language.
  func neutralURL(of page: PagePath) -> String {
    let languages = portal.languages
    guard languages.count == 1 else { return address.url(page.neutralFolder(in: portal)) }
    return address.url(page, in: languages[0].tag)
  }
}
