// SPDX-License-Identifier: Apache-2.0

package import PortalModel

/// What hosts read beside what they send.
package enum HostingFiles {
  /// - Parameter files: all others that are published.
  package static func files(of site: Site, besides files: [RenderedFile]) -> [RenderedFile] {
    let security = [SecurityFile.file(of: site)].compactMap(\.self)
    let published = (files + security).map(\.path)
    return security + [
      HeadersFile.file(site.address, for: published), ApacheRecipe.file(site.address),
      NginxRecipe.file(site.address),
    ]
  }

  /// The paths of those files.
  package static func paths(in portal: Portal) -> [String] {
    [HeadersFile.path, ApacheRecipe.path, NginxRecipe.path]
      + (portal.configuration.security == nil ? [] : [SecurityFile.path])
  }
}
