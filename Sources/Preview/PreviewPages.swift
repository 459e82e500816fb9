// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Publishing
import Rendering

/// All that a build would publish, each file rendered when it is asked for.
struct PreviewPages: Sendable {
  private let plan: PreviewPlan
  /// The paths of the stylesheets.
  let sheets: [String]

  init(_ plan: PreviewPlan) {
    self.plan = plan
    let reading = plan.reading
    sheets = reading.assets.paths.filter { $0.hasSuffix(".css") }.map(reading.site.address.href)
  }

  var site: Site { plan.reading.site }

  var portal: Portal { site.portal }

  /// Paths on the host: the portal may stand below its root.
  var address: SiteAddress { site.address }

  func has(_ path: String) -> Bool { plan[path] != nil }

  /// The bytes that would be published; `nil` if nothing would.
  func render(_ path: String) -> [UInt8]? { plan[path]?.render().value.bytes }

  /// The path of a published file for the path of a request: a folder's page stands in the folder.
  /// - Returns: `nil` for what is not below the portal.
  func file(for path: String) -> String? {
    let root = address.href("")
    guard path.hasPrefix(root) else { return nil }
    return FolderPage.file(for: path.dropFirst(root.count))
  }

  /// The address of a published file.
  func href(_ file: String) -> String { address.href(FolderPage.path(of: file)) }
}
