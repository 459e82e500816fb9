// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// All the files that a build reads, sorted by path.
package struct PortalSources: Sendable, Equatable {
  package var content: [SourceFile] = []
  package var templates: [SourceFile] = []
  package var strings: [SourceFile] = []
  package var assets: [SourceFile] = []
  package var verbatim: [SourceFile] = []
  /// What was found on the way and is no file.
  package var diagnostics: [Diagnostic] = []
  /// Of those that were read: how the disk knew them before.
  var stamps: [String: FileStamp] = [:]
  /// Of all others: what a build before knew of them.
  var known: [String: BuildCache.FileRecord] = [:]

  package var count: Int {
    content.count + templates.count + strings.count + assets.count + verbatim.count
  }

  private static let lists: [any WritableKeyPath<PortalSources, [SourceFile]> & Sendable] = [
    \.content, \.templates, \.strings, \.assets, \.verbatim,
  ]

  /// The disk may know the same files otherwise.
  package static func == (left: PortalSources, right: PortalSources) -> Bool {
    lists.allSatisfy { left[keyPath: $0] == right[keyPath: $0] } && left.diagnostics == right.diagnostics
  }

  /// Takes out some files and all that stands in some folders.
  mutating func remove(_ paths: Set<String>) {
    func isGone(_ path: String) -> Bool {
      paths.contains(path) || paths.contains { path.hasPrefix($0) && path.dropFirst($0.count).first == "/" }
    }
    for list in Self.lists { self[keyPath: list].removeAll { isGone($0.path) } }
    stamps = stamps.filter { !isGone($0.key) }
    known = known.filter { !isGone($0.key) }
    diagnostics.removeAll { isGone($0.place.path) }
  }

  /// Puts files that were added where a scan of the whole would have found them.
  mutating func sort() {
    for list in Self.lists {
      let files = self[keyPath: list]
      if zip(files, files.dropFirst()).allSatisfy({ Self.comesBefore($0.path, $1.path) }) { continue }
      self[keyPath: list] = files.sorted { Self.comesBefore($0.path, $1.path) }
    }
  }

  /// By the names of folders from the outermost to the innermost.
  private static func comesBefore(_ left: String, _ right: String) -> Bool {
    // The slash comes before all characters that a name may have.
    let key = { (byte: UInt8) in byte == UInt8(ascii: "/") ? 0 : byte }
    return left.utf8.lazy.map(key).lexicographicallyPrecedes(right.utf8.lazy.map(key))
  }
}
