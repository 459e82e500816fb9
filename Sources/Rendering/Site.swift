// SPDX-License-Identifier: Apache-2.0

import Diagnostics
package import PortalModel

/// What every page needs besides its own entry: the portal, its addresses and what is worked out once.
package struct Site: Sendable {
  /// Every page and many of its parts have it at hand, so what it is made of is held once.
  private let parts: Parts

  private final class Parts: Sendable {
    let portal: Portal
    let address: SiteAddress
    let assets: AssetLibrary
    let archive: PortalArchive?
    let shared: [LanguageTag: SharedViews]
    let entryAddresses: [EntryID: EntryAddresses]
    let coverage = Late<Coverage>()

    init(
      _ portal: Portal,
      _ address: SiteAddress,
      _ assets: AssetLibrary,
      _ archive: PortalArchive?,
      _ shared: [LanguageTag: SharedViews] = [:],
      _ entryAddresses: [EntryID: EntryAddresses] = [:]
    ) {
      self.portal = portal
      self.address = address
      self.assets = assets
      self.archive = archive
      self.shared = shared
      self.entryAddresses = entryAddresses
    }
  }

  private init(_ parts: Parts) { self.parts = parts }

  /// - Parameter isForAll: whether all pages will be made: for a few of them, what pages show alike is sooner made
  ///   for each.
  package init(portal: Portal, assets: AssetLibrary, archive: PortalArchive? = nil, isForAll: Bool = true) {
    let address = SiteAddress(baseURL: portal.configuration.baseURL)
    let bare = Site(Parts(portal, address, assets, archive))
    let shared = (isForAll ? portal.languages : []).map {
      ($0.tag, SharedViews(ViewContext(site: bare, language: $0)))
    }
    let addresses = (isForAll ? portal.entries : []).map { ($0.id, EntryAddresses(of: $0.id, bare)) }
    self.init(
      Parts(
        portal,
        address,
        assets,
        archive,
        Dictionary(shared) { first, _ in first },
        Dictionary(addresses) { first, _ in first }
      )
    )
  }

  package var portal: Portal { parts.portal }
  package var address: SiteAddress { parts.address }
  package var assets: AssetLibrary { parts.assets }
  /// What the portal offers to be taken away as a whole; `nil` where it does not, as within the archive.
  package var archive: PortalArchive? { parts.archive }
  var shared: [LanguageTag: SharedViews] { parts.shared }
  var entryAddresses: [EntryID: EntryAddresses] { parts.entryAddresses }
  /// A page of each language shows it.
  var coverage: Coverage { parts.coverage.value { Coverage(of: portal) } }

  /// The same with a portal that differs in words below front matters alone: what pages share shows none of them.
  package func showing(_ portal: Portal) -> Site {
    Site(Parts(portal, address, assets, archive, shared, entryAddresses))
  }
}

/// The addresses of an entry that data name wherever they name the entry.
struct EntryAddresses: Sendable {
  /// Of its page in all languages.
  let page: String
  let record: String

  init(of entry: EntryID, _ site: Site) {
    page = site.neutralURL(of: .entry(entry))
    record = site.address.url(APIFile.record(entry).path)
  }
}

extension Site {
  /// The address of a page that belongs to no language; of the page itself where there is only one language.
  func neutralURL(of page: PagePath) -> String {
    let languages = portal.languages
    guard languages.count == 1 else { return address.url(page.neutralFolder(in: portal)) }
    return address.url(page, in: languages[0].tag)
  }
}
