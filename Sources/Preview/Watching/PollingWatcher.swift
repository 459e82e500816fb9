// SPDX-License-Identifier: Apache-2.0

import Publishing

/// Looks at all files again and again, where the system can't say what changes.
struct PollingWatcher {
  private let root: String
  private let folders: [String]
  private var last: [String: PathState] = [:]

  init(root: String, folders: [String]) {
    self.root = root
    self.folders = folders
    last = look()
  }

  /// What differs from the last look.
  mutating func change() -> FolderChange? {
    let now = look()
    defer { last = now }
    let paths = Set(now.keys).union(last.keys).filter { now[$0] != last[$0] }
    return paths.isEmpty ? nil : .paths(paths)
  }

  private func look() -> [String: PathState] {
    var stamps: [String: PathState] = [:]
    func look(at path: String) {
      guard let stamp = FileSystem.state(of: "\(root)/\(path)") else { return }
      stamps[path] = stamp
      guard stamp.isFolder, let names = try? FileSystem.names(in: "\(root)/\(path)") else { return }
      for name in names { look(at: "\(path)/\(name)") }
    }
    for folder in folders { look(at: folder) }
    return stamps
  }
}
