// SPDX-License-Identifier: Apache-2.0

/// Finds few patterns for many paths that share a value: `folder/*` where all files below a folder agree,
/// and single paths where they don't. No path matches two of the patterns.
enum HeaderPatterns {
  /// - Parameters:
  ///   - paths: relative to the output folder, sorted.
  ///   - values: those of the paths; `nil` for none.
  /// - Returns: the patterns in the order of their paths, without a slash at their start.
  static func fold(_ paths: [String], _ values: [String?]) -> [(pattern: String, value: String)] {
    fold(paths[...], values[...], below: "")
  }

  /// - Parameters:
  ///   - values: those of the paths.
  ///   - folder: empty, or with a slash at its end; all paths lie below it.
  private static func fold(
    _ paths: ArraySlice<String>,
    _ values: ArraySlice<String?>,
    below folder: String
  ) -> [(pattern: String, value: String)] {
    if let only = values.first, values.allSatisfy({ $0 == only }) {
      return only.map { [("\(folder)*", $0)] } ?? []
    }
    func name(_ path: String) -> Substring {
      Substring(path.utf8.dropFirst(folder.utf8.count).prefix { $0 != UInt8(ascii: "/") })
    }
    var patterns: [(pattern: String, value: String)] = []
    var start = paths.startIndex
    while start < paths.endIndex {
      let path = paths[start]
      let own = name(path)
      let end = paths[start...].firstIndex { name($0) != own } ?? paths.endIndex
      if path.utf8.count > folder.utf8.count + own.utf8.count {
        patterns += fold(paths[start..<end], values[start..<end], below: "\(folder)\(own)/")
      } else if let value = values[start] {
        // The file of a folder is asked for by the folder's address.
        patterns.append((own == "index.html" ? folder : path, value))
      }
      start = end
    }
    return patterns
  }
}
