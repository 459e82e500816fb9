// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// `.well-known/security.txt`: where to report a weakness (RFC 9116).
enum SecurityFile {
  static let path = ".well-known/security.txt"

  /// `nil` if the portal names nobody.
  static func file(of site: Site) -> RenderedFile? {
    guard let security = site.portal.configuration.security else { return nil }
    let languages = site.portal.languages.map(\.tag.rawValue).joined(separator: ", ")
    return RenderedFile(
      path: path,
      text: """
        Contact: \(security.contact)
        Expires: \(security.expires.edtf)T00:00:00Z
        Preferred-Languages: \(languages)
        Canonical: \(site.address.url(path))

        """
    )
  }
}
