// SPDX-License-Identifier: Apache-2.0

/// What may have changed below a folder.
enum FolderChange: Sendable, Equatable {
  /// Files and folders, relative to the watched folder: what is there now has to be looked up.
  case paths(Set<String>)
  /// Something, and nobody knows what.
  case everything

  mutating func merge(_ other: FolderChange) {
    if case .paths(let own) = self, case .paths(let others) = other {
      self = .paths(own.union(others))
    } else {
      self = .everything
    }
  }
}
