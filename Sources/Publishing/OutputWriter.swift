// SPDX-License-Identifier: Apache-2.0

package import Rendering

/// Puts files into the output folder, the only code that does.
///
/// Each file is written aside and then renamed into place, so that a reader sees the old file or the new
/// one. Files whose bytes are the same are left alone. Only what the manifest lists is replaced or
/// removed; the manifest names new files before they are written, so that a build that was killed is
/// healed by the next one.
package struct OutputWriter {
  private let folder: String

  package init(folder: String) {
    self.folder = folder
  }

  /// What became of the files.
  package struct Summary: Sendable, Equatable {
    package var written = 0
    package var unchanged = 0
    package var removed = 0

    package init(written: Int = 0, unchanged: Int = 0, removed: Int = 0) {
      self.written = written
      self.unchanged = unchanged
      self.removed = removed
    }
  }

  /// - Parameter kept: the paths of further files, which are published already and stay as they are.
  package func commit(_ files: [RenderedFile], keeping kept: Set<String> = []) throws(DiskError) -> Summary {
    let previous = readManifest()
    let current = OutputManifest(paths: kept.union(files.map(\.path)))
    var changed: [RenderedFile] = []
    for file in files where try needsWriting(file, previous) { changed.append(file) }
    let stale = previous.paths.subtracting(current.paths).sorted()
    var summary = Summary(written: changed.count, unchanged: current.paths.count - changed.count)

    try FileSystem.makeFolders(stagingFolder)
    try emptyStaging()
    if !changed.isEmpty || !stale.isEmpty || previous != current {
      try write(OutputManifest(paths: previous.paths.union(current.paths)).bytes, to: OutputManifest.path)
      for file in changed { try write(file.bytes, to: file.path) }
      for path in stale where try remove(path) { summary.removed += 1 }
      try write(current.bytes, to: OutputManifest.path)
    }
    _ = FileSystem.removeFolderIfEmpty(stagingFolder)
    return summary
  }

  private func readManifest() -> OutputManifest {
    // No manifest, or one that can't be read: nothing in the folder is known to be ours.
    guard let bytes = try? FileSystem.read("\(folder)/\(OutputManifest.path)") else {
      return OutputManifest()
    }
    return OutputManifest(bytes)
  }

  /// Whether a file has to be written; throws if something that is not ours is in its way.
  private func needsWriting(_ file: RenderedFile, _ previous: OutputManifest) throws(DiskError) -> Bool {
    let path = "\(folder)/\(file.path)"
    switch FileSystem.kind(of: path) {
    case nil: return true
    case .file:
      if try FileSystem.read(path, limit: file.bytes.count + 1) == file.bytes { return false }
      if previous.paths.contains(file.path) { return true }
      throw DiskError(
        operation: "write",
        path: path,
        reason: "the file is there and was not written by Stele; move it away"
      )
    case .folder, .symbolicLink, .other:
      throw DiskError(
        operation: "write",
        path: path,
        reason: "something that is no plain file is there; move it away"
      )
    }
  }

  private var stagingFolder: String { "\(folder)/.stele/new" }

  /// What a killed build left behind.
  private func emptyStaging() throws(DiskError) {
    for name in try FileSystem.names(in: stagingFolder) {
      try FileSystem.removeFile("\(stagingFolder)/\(name)")
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(DiskError) {
    let target = "\(folder)/\(path)"
    let staged = "\(stagingFolder)/file"
    try FileSystem.write(bytes, to: staged)
    do {
      try FileSystem.rename(staged, to: target)
    } catch {
      // Most often the folder is not there yet; then the second attempt tells what else is wrong.
      if let slash = target.lastIndex(of: "/") { try FileSystem.makeFolders(String(target[..<slash])) }
      try FileSystem.rename(staged, to: target)
    }
  }

  /// Removes a file and the folders that it leaves empty.
  private func remove(_ path: String) throws(DiskError) -> Bool {
    guard FileSystem.kind(of: "\(folder)/\(path)") == .file else { return false }
    try FileSystem.removeFile("\(folder)/\(path)")
    var parts = path.split(separator: "/").dropLast()
    while !parts.isEmpty, FileSystem.removeFolderIfEmpty("\(folder)/\(parts.joined(separator: "/"))") {
      parts = parts.dropLast()
    }
    return true
  }
}
