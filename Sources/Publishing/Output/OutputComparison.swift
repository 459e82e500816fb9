// SPDX-License-Identifier: Apache-2.0

import Rendering

/// What is to be done so that an output folder holds what it should. Finding it out changes nothing, and
/// throws if something that Stele did not write is in the way.
struct OutputComparison {
  let previous: OutputManifest
  let current: OutputManifest
  /// Files whose bytes are not there yet, in the order in which they are put in place: what pages ask for
  /// before the pages, and pages that are new before those that may lead to them.
  private(set) var changed: [StagedFile] = []
  /// Files of Stele that are no longer part of the portal.
  private(set) var stale: [String] = []
  /// Those of them that stand where a folder has to be, or in a folder where a file has to be.
  private(set) var inTheWay: [String] = []

  /// Whether the manifest names already what is to be there: no file comes or goes.
  let isNamed: Bool

  private let folder: String
  /// Whether a folder of the output is there, for those that were looked at.
  private var folders: [String: Bool] = ["": true]

  /// - Parameter kept: paths of files that are to stay as they are: such as may stand in a manifest.
  init(_ files: [StagedFile], keeping kept: [String], in folder: String) throws(DiskError) {
    self.folder = folder
    current = OutputManifest(paths: kept + files.map(\.path))
    previous = try OutputManifest.read(in: folder, expecting: current)
    isNamed = previous == current
    if let path = files.map(\.path).filter({ !OutputManifest.isSafe($0) }).min() {
      throw DiskError(operation: "write", path: path.debugDescription, reason: "no file may have this name")
    }
    var replaced: [StagedFile] = []
    for file in files {
      switch try need(of: file) {
      case .nothing: break
      case .creation: changed.append(file)
      case .replacement: replaced.append(file)
      }
    }
    changed = (changed + replaced).stablePartitioned { $0.path.hasPrefix("\(AssetLibrary.folder)/") }
    // What lies behind a link was not written by Stele, whatever the manifest says.
    for path in (isNamed ? [] : previous.paths.filter { !current.contains($0) })
    where (try? hasFolder(Self.parent(of: path))) == true && FileSystem.kind(of: "\(folder)/\(path)") == .file
    {
      if !inTheWay.contains(path) { stale.append(path) }
    }
  }

  var isEmpty: Bool { changed.isEmpty && stale.isEmpty && isNamed }

  private enum Need {
    case nothing, creation, replacement
  }

  private mutating func need(of file: StagedFile) throws(DiskError) -> Need {
    guard try hasFolder(Self.parent(of: file.path)) else { return .creation }
    let path = "\(folder)/\(file.path)"
    switch FileSystem.kind(of: path) {
    case nil: return .creation
    case .file:
      if file.number == nil { return .nothing }
      if previous.contains(file.path) { return .replacement }
      throw Self.foreign(path, "write", "the file is there and was not written by Stele")
    case .folder:
      let own = try files(below: file.path)
      guard !own.isEmpty, own.allSatisfy(isStale) else {
        throw Self.foreign(path, "write", "a folder is there that Stele did not make")
      }
      inTheWay += own
      return .creation
    case .symbolicLink, .other: throw Self.foreign(path, "write", "something that is no plain file is there")
    }
  }

  /// Whether a folder is there, or may be made.
  private mutating func hasFolder(_ path: String) throws(DiskError) -> Bool {
    if let known = folders[path] { return known }
    if current.contains(path) {
      throw DiskError(operation: "make the folder", path: path, reason: "the portal has a file of this name")
    }
    var isThere = false
    if try hasFolder(Self.parent(of: path)) {
      switch FileSystem.kind(of: "\(folder)/\(path)") {
      case nil: break
      case .folder: isThere = true
      case .file where isStale(path): inTheWay.append(path)
      case .file, .symbolicLink, .other:
        throw Self.foreign(
          "\(folder)/\(path)",
          "make the folder",
          "something that Stele did not write is there"
        )
      }
    }
    folders[path] = isThere
    return isThere
  }

  private func isStale(_ path: String) -> Bool {
    previous.contains(path) && !current.contains(path)
  }

  /// All that is below a folder of the output and no folder itself.
  private func files(below path: String) throws(DiskError) -> [String] {
    var files: [String] = []
    for name in try FileSystem.names(in: "\(folder)/\(path)") {
      let inner = "\(path)/\(name)"
      files += FileSystem.kind(of: "\(folder)/\(inner)") == .folder ? try self.files(below: inner) : [inner]
    }
    return files
  }

  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  private static func foreign(_ path: String, _ operation: String, _ reason: String) -> DiskError {
    DiskError(operation: operation, path: path, reason: "\(reason); move it away")
  }
}

extension [StagedFile] {
  /// Those for which something holds first, all in their order.
  fileprivate func stablePartitioned(_ holds: (StagedFile) -> Bool) -> [StagedFile] {
    filter(holds) + filter { !holds($0) }
  }
}
