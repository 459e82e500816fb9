// SPDX-License-Identifier: Apache-2.0

/// In what a copy is not as its receipt says.
package struct ReleaseDifference: Sendable, Equatable, Comparable {
  package enum Kind: String, Sendable {
    case differs, missing, foreign
  }

  package let kind: Kind
  package let path: String

  package init(_ kind: Kind, _ path: String) {
    self.kind = kind
    self.path = path
  }

  package static func < (one: Self, other: Self) -> Bool { one.path < other.path }
}

/// A copy of a release in a folder.
package struct ReleaseCopy: PublishedRelease {
  private let folder: String

  package init(folder: String) {
    self.folder = folder
  }

  /// - Returns: `nil` if there is none, or if it is none.
  package func receipt() throws(DiskError) -> Receipt? {
    let path = "\(folder)/\(Receipt.path)"
    return FileSystem.kind(of: path) == .file ? Receipt(try FileSystem.read(path)) : nil
  }

  package func files(of receipt: Receipt) -> [Receipt.File] { receipt.outputs }

  /// Looks at every file.
  package func differences(from receipt: Receipt) throws(DiskError) -> [ReleaseDifference] {
    var differences: [ReleaseDifference] = []
    for file in receipt.outputs {
      let path = "\(folder)/\(file.path)"
      if FileSystem.kind(of: path) != .file {
        differences.append(ReleaseDifference(.missing, file.path))
      } else if Receipt.File(file.path, try FileSystem.read(path)) != file {
        differences.append(ReleaseDifference(.differs, file.path))
      }
    }
    let known = Set(receipt.outputs.map(\.path) + [Receipt.path, OutputManifest.path, OutputLock.path])
    for path in try paths(below: "") where !known.contains(path) {
      differences.append(ReleaseDifference(.foreign, path))
    }
    return differences.sorted()
  }

  /// All that is no folder. Links are not followed.
  private func paths(below path: String) throws(DiskError) -> [String] {
    var paths: [String] = []
    for name in try FileSystem.names(in: "\(folder)/\(path)") {
      let inner = "\(path)\(name)"
      if FileSystem.kind(of: "\(folder)/\(inner)") == .folder {
        paths += try self.paths(below: "\(inner)/")
      } else {
        paths.append(inner)
      }
    }
    return paths
  }
}
