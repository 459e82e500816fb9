// SPDX-License-Identifier: Apache-2.0

import Publishing

/// Puts the files of a new entry on disk, all at once or none.
package struct EntryFiles {
  private let root: String

  /// - Parameter root: the portal's folder.
  package init(in root: String) {
    self.root = root
  }

  /// - Throws: `DiskError`, or `NewEntryError.isInTheWay`; nothing that is there is replaced.
  package func write(_ entry: NewEntry) throws {
    let target = "\(root)/\(entry.folder)"
    guard FileSystem.state(of: target) == nil else { throw NewEntryError.isInTheWay(entry.folder) }
    let parts = target.split(separator: "/", omittingEmptySubsequences: false)
    // Hidden, so that a preview sees the whole entry or nothing.
    let aside = (parts.dropLast() + [".\(parts.last ?? "").new"]).joined(separator: "/")
    try FileSystem.makeFolders(aside)
    for file in entry.files {
      try FileSystem.removeFile("\(aside)/\(file.name)")
      try FileSystem.write(Array(file.text.utf8), to: "\(aside)/\(file.name)")
    }
    try FileSystem.rename(aside, to: target)
  }
}
