// SPDX-License-Identifier: Apache-2.0

package import Rendering

/// Puts files into the output folder, by sessions (`OutputSession`); no other code does.
///
/// All that changed is first written aside, so that a full disk changes nothing; then each file is renamed
/// into place, so that a reader sees the old file or the new one. Files whose bytes are the same are left
/// alone. Only what the manifest lists is replaced or removed; the manifest names new files before they are
/// there, and forgets old ones after they are gone, so that a build that was killed is healed by the next.
package struct OutputWriter: Sendable {
  /// How the new files take the place of the old ones.
  package enum Exchange: Sendable {
    /// One by one.
    case files
    /// All at once: the folder itself changes places with a new one beside it.
    case tree
  }

  static let staging = "\(OutputManifest.folder)/new"

  let folder: String
  let exchange: Exchange
  let isLasting: Bool

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

  /// Publishes files that are all there.
  /// - Parameter kept: paths of files that were published before and are to stay as they are.
  package func commit(_ files: [RenderedFile], keeping kept: [String] = []) throws(DiskError) -> Summary {
    let session = try OutputSession(self)
    var staged: [StagedFile] = []
    for (number, file) in files.enumerated() { staged.append(try session.put(file, as: number)) }
    return try session.commit(staged, keeping: kept)
  }
}
