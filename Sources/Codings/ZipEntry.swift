// SPDX-License-Identifier: Apache-2.0

/// A file as it stands in a ZIP file: compressed where that makes it smaller.
package struct ZipEntry: Sendable {
  /// With `/` between its parts.
  package let path: String
  let checksum: UInt32
  let size: Int
  let isCompressed: Bool
  let data: [UInt8]

  package init(_ path: String, _ content: [UInt8]) {
    self.path = path
    checksum = Deflate.checksum(content)
    size = content.count
    let compressed = Deflate.compressed(content, in: .none)
    isCompressed = (compressed?.count ?? .max) < content.count
    data = isCompressed ? compressed ?? content : content
  }
}
