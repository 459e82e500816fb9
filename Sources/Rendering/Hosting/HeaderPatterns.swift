// SPDX-License-Identifier: Apache-2.0

/// Finds few patterns for many paths that share a value: `folder/*` where all files below a folder agree,
/// and single paths where they don't. No path matches two of the patterns.
enum HeaderPatterns {
  /// - Parameter value: the value of a path relative to the output folder; `nil` for none.
  /// - Returns: the patterns in the order of their paths, without a slash at their start.
  static func fold(_ paths: [String], value: (String) -> String?) -> [(pattern: String, value: String)] {
    fold(paths.sorted(), below: "", value)
  }

  /// - Parameter folder: empty, or with a slash at its end; all paths lie below it.
  private static func fold(
    _ paths: [String],
    below folder: String,
    _ value: (String) -> String?
  ) -> [(pattern: String, value: String)] {
    let values = Set(paths.map(value))
    if values.count == 1, let only = values.first { return only.map { [("\(folder)*", $0)] } ?? [] }
    let names = paths.map { $0.dropFirst(folder.count).prefix { $0 != "/" } }
    var patterns: [(pattern: String, value: String)] = []
    var start = paths.startIndex
    while start < paths.endIndex {
      let end = names[start...].firstIndex { $0 != names[start] } ?? paths.endIndex
      let path = paths[start]
      if path.count > folder.count + names[start].count {
        patterns += fold(Array(paths[start..<end]), below: "\(folder)\(names[start])/", value)
      } else if let value = value(path) {
        // The file of a folder is asked for by the folder's address.
        patterns.append((names[start] == "index.html" ? folder : path, value))
      }
      start = end
    }
    return patterns
  }
}
