// SPDX-License-Identifier: Apache-2.0

import Codings

/// The whole portal in one ZIP file, to be read without a network.
package struct PortalArchive: Sendable, Equatable {
  static let path = "portal.zip"
  /// As `sha256sum` reads it.
  static let checksumPath = "portal.zip.sha256"
  static let paths = [path, checksumPath]
  /// The places that it takes, before there is anything to put there.
  package static var placeholders: [Output] {
    paths.map { path in Output(path) { RenderedFile(path: path, bytes: []) } }
  }
  private static let sums = "SHA256SUMS"

  private let bytes: [UInt8]
  let digest: SHA256Digest

  /// Its size for people: full megabytes, or kilobytes where that would be none.
  package var size: String {
    bytes.count < 1_000_000 ? "\((bytes.count + 999) / 1000) kB" : "\((bytes.count + 500_000) / 1_000_000) MB"
  }

  /// A published file as it stands in the archive.
  package struct Member: Sendable {
    /// Its line among the checksums.
    let sum: String
    let entry: ZipEntry

    /// - Returns: `nil` for what only hosts read.
    package init?(_ file: RenderedFile, at address: SiteAddress) {
      guard file.isForReaders else { return nil }
      let content = file.isPage ? RelativeLinks(from: file.path, address).rewrite(file.bytes) : file.bytes
      sum = "\(SHA256Digest(of: content))  \(file.path)\n"
      // In a folder of its own, so that it does not spill where it is unpacked.
      entry = ZipEntry("\(address.host)/\(file.path)", content)
    }
  }

  /// - Parameter members: in any order.
  /// - Returns: `nil` if a ZIP file has no room for them.
  package init?(_ members: [Member], at address: SiteAddress) {
    let sorted = members.sorted { $0.entry.path < $1.entry.path }
    let sums = ZipEntry("\(address.host)/\(Self.sums)", Array(sorted.map(\.sum).joined().utf8))
    guard let bytes = ZipFile.bytes(sorted.map(\.entry) + [sums]) else { return nil }
    self.bytes = bytes
    digest = SHA256Digest(of: bytes)
  }

  var outputs: [Output] {
    [
      Output(Self.path) { RenderedFile(path: Self.path, bytes: bytes) },
      Output(Self.checksumPath) {
        RenderedFile(path: Self.checksumPath, text: "\(digest)  \(Self.path)\n")
      },
    ]
  }
}

extension RenderedFile {
  /// What begins with a point or a low line is for hosts.
  fileprivate var isForReaders: Bool {
    !path.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasPrefix("_") }
  }
}
