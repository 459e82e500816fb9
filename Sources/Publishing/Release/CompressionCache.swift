// SPDX-License-Identifier: Apache-2.0

import Codings

/// Compressed forms of contents, kept from one release to the next: the highest quality costs more than the
/// whole build, and most files stay as they were.
struct CompressionCache: Sendable {
  private let folder: String

  /// - Parameter root: the portal's folder.
  init(root: String) {
    folder = "\(root)/\(BuildCacheFile.folder)/compressed"
  }

  /// The name under which a form of a content is kept.
  static func name(_ digest: SHA256Digest, _ coding: ContentCoding) -> String { "\(coding.maker)-\(digest)" }

  /// - Returns: the form, and whether it had to be made; `nil` if it is no smaller than the content.
  func form(
    of bytes: [UInt8],
    _ digest: SHA256Digest,
    _ coding: ContentCoding
  ) -> (bytes: [UInt8], isNew: Bool)? {
    let path = "\(folder)/\(Self.name(digest, coding))"
    // Whatever is there is taken only if it is a form of this very content.
    if let kept = try? FileSystem.read(path, limit: bytes.count), coding.encodes(kept, as: bytes) {
      return (kept, false)
    }
    guard let made = coding.encoded(bytes), made.count < bytes.count, coding.encodes(made, as: bytes) else {
      return nil
    }
    // A cache that can't be written costs time and nothing else.
    try? keep(made, at: path)
    return (made, true)
  }

  private func keep(_ bytes: [UInt8], at path: String) throws(DiskError) {
    try FileSystem.makeFolders(folder)
    try FileSystem.removeFile("\(path).new")
    try FileSystem.write(bytes, to: "\(path).new")
    try FileSystem.rename("\(path).new", to: path)
  }

  /// Forgets what this release had no use for.
  func keepOnly(_ names: Set<String>) {
    for name in (try? FileSystem.names(in: folder)) ?? [] where !names.contains(name) {
      try? FileSystem.removeFile("\(folder)/\(name)")
    }
  }
}
