// SPDX-License-Identifier: Apache-2.0

import Rendering

/// What one build does to an output folder, from its first file to its last. Nobody else builds there meanwhile.
///
/// Files are written aside as soon as they are made, so that nobody has to hold them until the last one is; nothing that
/// is published changes before `commit`. What is still aside when the session is gone goes with it: a full disk is
/// given back what was taken from it.
final class OutputSession: Sendable {
  /// The output folder, without links in its path.
  let folder: String
  private let exchange: OutputWriter.Exchange
  private let isLasting: Bool
  private let lock: OutputLock
  /// Folders that were not there before; they go again where nothing is published.
  private let newFolders: [String]

  /// - Throws: also if another build is at work in the folder.
  init(_ writer: OutputWriter) throws(DiskError) {
    let home = "\(writer.folder)/\(OutputManifest.folder)"
    newFolders = [home, writer.folder].filter { FileSystem.kind(of: $0) == nil }
    try FileSystem.makeFolders(writer.folder)
    // A tree is exchanged where it really is.
    folder = FileSystem.resolved(writer.folder)
    exchange = writer.exchange
    isLasting = writer.isLasting
    lock = try OutputLock(folder)
    try tree.removeLeftover()
    try emptyStaging()
  }

  deinit {
    try? emptyStaging()
    // Still locked, and without a manifest: nothing was published here.
    guard !newFolders.isEmpty, FileSystem.kind(of: "\(folder)/\(OutputManifest.path)") == nil else { return }
    try? FileSystem.removeFile("\(folder)/\(OutputLock.path)")
    for folder in newFolders { _ = FileSystem.removeFolderIfEmpty(folder) }
  }

  private var tree: OutputTree { OutputTree(folder: folder, isLasting: isLasting) }
  private var staging: String { "\(folder)/\(OutputWriter.staging)" }

  /// Takes a file. May be called from any number of tasks.
  /// - Parameter number: one that no other file of the session has.
  func put(_ file: RenderedFile, as number: Int) throws(DiskError) -> StagedFile {
    let content = file.content
    // What is as it was published was found there.
    let isThere =
      content.isAsPublished ? true : try FileSystem.holds("\(folder)/\(file.path)", content)
    if !isThere { try write(content, aside: "\(number)") }
    let digest = FileDigest(content, file.parts)
    return StagedFile(
      path: file.path,
      size: content.count,
      digest: digest.whole,
      parts: digest.parts,
      number: isThere ? nil : number
    )
  }

  private func write(_ content: PiecedBytes, aside name: String) throws(DiskError) {
    if FileSystem.kind(of: staging) == nil { try FileSystem.makeFolders(staging) }
    try FileSystem.write(content, to: "\(staging)/\(name)")
  }

  /// Publishes files that were put aside, and removes what is no longer part of the portal.
  /// - Parameter kept: paths of files that were published before and are to stay as they are.
  func commit(_ files: [StagedFile], keeping kept: [String] = []) throws(DiskError) -> OutputWriter.Summary {
    let comparison = try OutputComparison(files, keeping: kept, in: folder)
    switch exchange {
    case _ where comparison.isEmpty: break
    case .files: try replace(comparison)
    case .tree: try tree.replace(comparison)
    }
    return OutputWriter.Summary(
      written: comparison.changed.count,
      unchanged: comparison.current.paths.count - comparison.changed.count,
      removed: comparison.stale.count + comparison.inTheWay.count,
      bytes: comparison.changed.reduce(0) { $0 + $1.size }
    )
  }

  private func replace(_ comparison: OutputComparison) throws(DiskError) {
    let manifest = "\(folder)/\(OutputManifest.path)"
    let isNamed = comparison.isNamed
    if !isNamed {
      try write(PiecedBytes(comparison.previous.union(comparison.current).bytes), aside: "manifest")
      try write(PiecedBytes(comparison.current.bytes), aside: "manifest-after")
    }
    if isLasting { try FileSystem.synchronise(folder) }

    if !isNamed {
      try FileSystem.rename("\(staging)/manifest", to: manifest)
      if isLasting { try FileSystem.synchroniseNames(in: "\(folder)/\(OutputManifest.folder)") }
    }
    for path in comparison.inTheWay { try remove(path) }
    for file in comparison.changed { try place(file) }
    for path in comparison.stale { try remove(path) }
    if isLasting { try FileSystem.synchronise(folder) }
    if !isNamed { try FileSystem.rename("\(staging)/manifest-after", to: manifest) }
    try emptyStaging()
    if isLasting { try FileSystem.synchroniseNames(in: "\(folder)/\(OutputManifest.folder)") }
  }

  /// Removes what a killed build left behind, or this one has no use for.
  private func emptyStaging() throws(DiskError) {
    guard FileSystem.kind(of: staging) == .folder else { return }
    for name in try FileSystem.names(in: staging) { try FileSystem.removeFile("\(staging)/\(name)") }
    _ = FileSystem.removeFolderIfEmpty(staging)
  }

  private func place(_ file: StagedFile) throws(DiskError) {
    guard let number = file.number else { return }
    let staged = "\(staging)/\(number)"
    let target = "\(folder)/\(file.path)"
    do {
      try FileSystem.rename(staged, to: target)
    } catch {
      // Most often the folder is not there yet; then the second attempt tells what else is wrong.
      if let slash = target.lastIndex(of: "/") { try FileSystem.makeFolders(String(target[..<slash])) }
      try FileSystem.rename(staged, to: target)
    }
  }

  /// Removes a file and the folders that it leaves empty.
  private func remove(_ path: String) throws(DiskError) {
    try FileSystem.removeFile("\(folder)/\(path)")
    var parts = path.split(separator: "/").dropLast()
    while !parts.isEmpty, FileSystem.removeFolderIfEmpty("\(folder)/\(parts.joined(separator: "/"))") {
      parts = parts.dropLast()
    }
  }
}
