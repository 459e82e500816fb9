// SPDX-License-Identifier: Apache-2.0

/// What tells whether something on disk may be another than it was, without reading it.
package struct PathState: Sendable, Hashable {
  package let isFolder: Bool
  package let isPlainFile: Bool
  let size: Int
  /// In nanoseconds.
  let modified: Int
  /// The number of the file on its disk: another after an atomic replacement.
  let node: UInt64
}
