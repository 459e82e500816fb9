// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// What hosts read beside what they send.
enum HostingFiles {
  /// - Parameter paths: of all others that are published.
  static func outputs(of site: Site, besides paths: [String]) -> [Output] {
    let security = SecurityFile.file(of: site)
    let published = paths + [security].compactMap { $0?.path }
    return [security].compactMap(\.self).map { file in Output(file.path) { file } }
      + [
        Output(HeadersFile.path) { HeadersFile.file(site.address, for: published) },
        Output(ApacheRecipe.path) { ApacheRecipe.file(site.address) },
        Output(NginxRecipe.path) { NginxRecipe.file(site.address) },
      ]
  }
}
