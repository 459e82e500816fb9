// SPDX-License-Identifier: Apache-2.0

/// Where a portal keeps its cache.
///
/// A build believes it: its digest tells damage, not forgery, and who can write it together with the published files
/// decides what is published. So it goes no further than the trust in who wrote it: a release takes nothing over
/// (`stele publish`), and a continuous integration keeps no cache of changes by strangers for builds of others.
struct BuildCacheFile {
  /// In the portal's folder, so that a continuous integration can keep it between its runs.
  static let folder = ".stele"
  private static let name = "cache"

  private let folder: String

  init(root: String) {
    folder = "\(root)/\(Self.folder)"
  }

  private var path: String { "\(folder)/\(Self.name)" }

  /// What was found: nothing, a cache, or something that is none.
  enum Content {
    case none
    case cache(BuildCache)
    case unreadable
  }

  func load() -> Content {
    guard FileSystem.kind(of: path) != nil else { return .none }
    guard let bytes = try? FileSystem.read(path), let cache = BuildCache(bytes) else { return .unreadable }
    return .cache(cache)
  }

  /// Writes it aside and puts it in place in one step.
  func save(_ cache: BuildCache) throws(DiskError) {
    try FileSystem.makeFolders(folder)
    let staged = "\(path).new"
    try FileSystem.removeFile(staged)
    try FileSystem.write(cache.bytes, to: staged)
    try FileSystem.rename(staged, to: path)
  }

  /// A cache of a portal that is no longer what was published would mislead the next build.
  func remove() throws(DiskError) { try FileSystem.removeFile(path) }
}
