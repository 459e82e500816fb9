// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
import PortalModel

/// The files that pages draw in, published under names that change with their content, so that a host
/// may let browsers keep them for ever.
package struct AssetLibrary: Sendable {
  /// Where they stand in the output.
  static let folder = "assets/"
  /// The files to publish.
  package let files: [RenderedFile]
  private let paths: [String: String]

  /// - Parameter folder: where the sources stand; an asset is called by its path below it.
  package init(_ sources: [SourceFile], in folder: String) {
    var paths: [String: String] = [:]
    files = sources.map { source in
      let name = String(source.path.dropFirst(folder.count + 1))
      let path = "\(Self.folder)\(Self.fingerprinted(name, source.bytes))"
      paths[name] = path
      return RenderedFile(path: path, bytes: source.bytes)
    }
    self.paths = paths
  }

  /// The path of an asset in the output; `nil` if the portal has no such asset.
  package func path(of name: String) -> String? { paths[name] }

  /// `site.css` becomes `site.0f1e2d3c4b5a6978.css`.
  private static func fingerprinted(_ name: String, _ bytes: [UInt8]) -> String {
    let fingerprint = Fingerprint(bytes).text
    guard let dot = name.lastIndex(of: ".") else { return "\(name).\(fingerprint)" }
    return "\(name[..<dot]).\(fingerprint)\(name[dot...])"
  }
}
