// SPDX-License-Identifier: Apache-2.0

/// Replaces an output folder as a whole: a new one is filled beside it, with second names for all that stays,
/// and the two change places in one step. So a reader never sees pages of two builds.
///
/// What Stele did not write stays too: it is the same file under the same name.
struct OutputTree {
  let folder: String
  let isLasting: Bool

  /// The new folder, and after the exchange the old one. Beside the output, because only folders of one file
  /// system change places.
  private var next: String { "\(folder).stele-next" }

  func replace(_ comparison: OutputComparison) throws(DiskError) {
    do {
      try fill(comparison)
      if isLasting { try FileSystem.synchronise(next) }
      try FileSystem.exchange(next, folder)
    } catch {
      try? removeLeftover()
      throw error
    }
    if isLasting { try FileSystem.synchroniseNames(in: "\(folder)/..") }
    try removeLeftover()
  }

  private func fill(_ comparison: OutputComparison) throws(DiskError) {
    let changed = Set(comparison.changed.map(\.path))
    let omitted = changed.union(comparison.stale).union(comparison.inTheWay)
    try FileSystem.makeFolder(next, like: folder)
    try expectOneFileSystem(at: folder)
    try FileSystem.makeFolder("\(next)/\(OutputManifest.folder)", like: "\(folder)/\(OutputManifest.folder)")
    // First of all what tells the next build which of these files it may remove.
    let manifest = "\(next)/\(OutputManifest.path)"
    try FileSystem.write(comparison.current.bytes, to: manifest, isLasting: isLasting)
    if isLasting { try FileSystem.synchroniseNames(in: "\(next)/\(OutputManifest.folder)") }
    try link(below: "", except: omitted.union([OutputManifest.path]))
    removeEmptyFolders(above: comparison.stale + comparison.inTheWay)
    for file in comparison.changed {
      guard let number = file.number else { continue }
      let target = "\(next)/\(file.path)"
      if let slash = target.lastIndex(of: "/") { try FileSystem.makeFolders(String(target[..<slash])) }
      try FileSystem.rename("\(folder)/\(OutputWriter.staging)/\(number)", to: target)
    }
  }

  /// - Parameter path: empty, or with a slash at its end.
  private func link(below path: String, except omitted: Set<String>) throws(DiskError) {
    for name in try FileSystem.names(in: "\(folder)/\(path)") {
      let inner = "\(path)\(name)"
      if FileSystem.kind(of: "\(folder)/\(inner)") == .folder {
        if inner == OutputWriter.staging { continue }
        try expectOneFileSystem(at: "\(folder)/\(inner)")
        if inner != OutputManifest.folder {
          try FileSystem.makeFolder("\(next)/\(inner)", like: "\(folder)/\(inner)")
        }
        try link(below: "\(inner)/", except: omitted)
      } else if !omitted.contains(inner) {
        try FileSystem.link("\(folder)/\(inner)", as: "\(next)/\(inner)")
      }
    }
  }

  /// Folders that only files held which are gone.
  private func removeEmptyFolders(above paths: [String]) {
    for path in paths {
      var parts = path.split(separator: "/").dropLast()
      while !parts.isEmpty, FileSystem.removeFolderIfEmpty("\(next)/\(parts.joined(separator: "/"))") {
        parts = parts.dropLast()
      }
    }
  }

  /// Removes the folder beside the output, if there is one: a new one that was never finished, or the old one.
  ///
  /// In it a file goes if it has a second name in the output or if Stele wrote it. Anything else came between
  /// the last look and the exchange; it is nobody's to remove.
  func removeLeftover() throws(DiskError) {
    guard FileSystem.kind(of: next) == .folder else { return }
    let own = Set(try OutputManifest.read(in: next).paths + [OutputLock.path])
    // The manifest last, so that this may be interrupted as well.
    guard try removeFiles(below: "", own) else {
      throw DiskError(
        operation: "remove",
        path: next,
        reason: "there are files in it that Stele did not write; move them away"
      )
    }
    try FileSystem.removeFile("\(next)/\(OutputManifest.path)")
    _ = FileSystem.removeFolderIfEmpty("\(next)/\(OutputManifest.folder)")
    _ = FileSystem.removeFolderIfEmpty(next)
  }

  /// - Returns: whether nothing is left but the manifest.
  private func removeFiles(below path: String, _ own: Set<String>) throws(DiskError) -> Bool {
    var isClear = true
    for name in try FileSystem.names(in: "\(next)/\(path)") {
      let inner = "\(path)\(name)"
      let file = "\(next)/\(inner)"
      if inner == OutputManifest.path { continue }
      if FileSystem.kind(of: file) == .folder {
        isClear = try removeFiles(below: "\(inner)/", own) && isClear
        if inner != OutputManifest.folder { _ = FileSystem.removeFolderIfEmpty(file) }
      } else if own.contains(inner) || isInOutput(inner) || inner.hasPrefix("\(OutputWriter.staging)/") {
        try FileSystem.removeFile(file)
      } else {
        isClear = false
      }
    }
    return isClear
  }

  /// A file has names on one file system only, and a folder on which another is mounted can't be exchanged.
  private func expectOneFileSystem(at path: String) throws(DiskError) {
    guard FileSystem.identity(of: path)?.device != FileSystem.identity(of: next)?.device else { return }
    throw DiskError(
      operation: "link",
      path: path,
      reason: "another file system is mounted there; build without --atomic"
    )
  }

  private func isInOutput(_ path: String) -> Bool {
    let identity = FileSystem.identity(of: "\(next)/\(path)")
    return identity != nil && identity == FileSystem.identity(of: "\(folder)/\(path)")
  }
}
