// SPDX-License-Identifier: Apache-2.0

package import Rendering

/// Puts files into the output folder, the only code that does.
///
/// All that changed is first written aside, so that a full disk changes nothing; then each file is renamed
/// into place, so that a reader sees the old file or the new one. Files whose bytes are the same are left
/// alone. Only what the manifest lists is replaced or removed; the manifest names new files before they are
/// there, and forgets old ones after they are gone, so that a build that was killed is healed by the next.
package struct OutputWriter {
  /// How the new files take the place of the old ones.
  package enum Exchange: Sendable {
    /// One by one.
    case files
    /// All at once: the folder itself changes places with a new one beside it.
    case tree
  }

  static let staging = "\(OutputManifest.folder)/new"

  let folder: String
  private let exchange: Exchange
  private let isLasting: Bool

  /// - Parameter isLasting: whether the order in which things are done is kept through a power cut as well,
  ///   and what was published is on the disk when this is done.
  package init(folder: String, exchange: Exchange = .files, isLasting: Bool = true) {
    self.folder = folder
    self.exchange = exchange
    self.isLasting = isLasting
  }

  /// What became of the files.
  package struct Summary: Sendable, Equatable {
    package var written = 0
    package var unchanged = 0
    package var removed = 0
    /// In all that was written.
    package var bytes = 0

    package init(written: Int = 0, unchanged: Int = 0, removed: Int = 0, bytes: Int = 0) {
      self.written = written
      self.unchanged = unchanged
      self.removed = removed
      self.bytes = bytes
    }
  }

  /// - Parameter kept: paths of files that were published before and are to stay as they are.
  package func commit(_ files: [RenderedFile], keeping kept: Set<String> = []) throws(DiskError) -> Summary {
    try FileSystem.makeFolders(folder)
    // A tree is exchanged where it really is.
    let folder = FileSystem.resolved(folder)
    return try OutputLock.holding(folder) { () throws(DiskError) in
      let tree = OutputTree(folder: folder, isLasting: isLasting)
      try tree.removeLeftover()
      let comparison = try OutputComparison(files, keeping: kept, in: folder)
      switch exchange {
      case _ where comparison.isEmpty: try emptyStaging(folder)
      case .files: try put(comparison, into: folder)
      case .tree: try tree.replace(comparison)
      }
      return Summary(
        written: comparison.changed.count,
        unchanged: comparison.current.paths.count - comparison.changed.count,
        removed: comparison.stale.count + comparison.inTheWay.count,
        bytes: comparison.changed.reduce(0) { $0 + $1.bytes.count }
      )
    }
  }

  private func put(_ comparison: OutputComparison, into folder: String) throws(DiskError) {
    let staging = "\(folder)/\(Self.staging)"
    let manifest = "\(folder)/\(OutputManifest.path)"
    // Where no file comes or goes, the manifest says already what it has to.
    let isNamed = comparison.previous == comparison.current
    do {
      try emptyStaging(folder)
      try FileSystem.makeFolders(staging)
      for (index, file) in comparison.changed.enumerated() {
        try FileSystem.write(file.bytes, to: "\(staging)/\(index)")
      }
      if !isNamed {
        try FileSystem.write(comparison.previous.union(comparison.current).bytes, to: "\(staging)/manifest")
        try FileSystem.write(comparison.current.bytes, to: "\(staging)/manifest-after")
      }
      if isLasting { try FileSystem.synchronise(folder) }
    } catch {
      // What is published is as it was; a full disk is given back what was taken from it.
      try? emptyStaging(folder)
      throw error
    }

    if !isNamed {
      try FileSystem.rename("\(staging)/manifest", to: manifest)
      if isLasting { try FileSystem.synchroniseNames(in: "\(folder)/\(OutputManifest.folder)") }
    }
    for path in comparison.inTheWay { try remove(path, from: folder) }
    for (index, file) in comparison.changed.enumerated() {
      try place("\(staging)/\(index)", at: "\(folder)/\(file.path)")
    }
    for path in comparison.stale { try remove(path, from: folder) }
    if isLasting { try FileSystem.synchronise(folder) }
    if !isNamed { try FileSystem.rename("\(staging)/manifest-after", to: manifest) }
    _ = FileSystem.removeFolderIfEmpty(staging)
    if isLasting { try FileSystem.synchroniseNames(in: "\(folder)/\(OutputManifest.folder)") }
  }

  /// Removes what a killed build left behind.
  private func emptyStaging(_ folder: String) throws(DiskError) {
    let staging = "\(folder)/\(Self.staging)"
    guard FileSystem.kind(of: staging) == .folder else { return }
    for name in try FileSystem.names(in: staging) { try FileSystem.removeFile("\(staging)/\(name)") }
    _ = FileSystem.removeFolderIfEmpty(staging)
  }

  private func place(_ staged: String, at target: String) throws(DiskError) {
    do {
      try FileSystem.rename(staged, to: target)
    } catch {
      // Most often the folder is not there yet; then the second attempt tells what else is wrong.
      if let slash = target.lastIndex(of: "/") { try FileSystem.makeFolders(String(target[..<slash])) }
      try FileSystem.rename(staged, to: target)
    }
  }

  /// Removes a file and the folders that it leaves empty.
  private func remove(_ path: String, from folder: String) throws(DiskError) {
    try FileSystem.removeFile("\(folder)/\(path)")
    var parts = path.split(separator: "/").dropLast()
    while !parts.isEmpty, FileSystem.removeFolderIfEmpty("\(folder)/\(parts.joined(separator: "/"))") {
      parts = parts.dropLast()
    }
  }
}
