// SPDX-License-Identifier: Apache-2.0

/// `_headers`, which static hosts read from the root of the published folder.
///
/// Where several patterns match, such hosts join fields of the same name with a comma, and two joined
/// policies or lifetimes are another policy. So each field has patterns of its own that never overlap.
enum HeadersFile {
  static let path = "_headers"

  /// - Parameter paths: all files that are published.
  static func file(_ address: SiteAddress, for paths: [String]) -> RenderedFile {
    let fields = Dictionary(paths.map { ($0, HeaderTable.fields(for: $0)) }) { first, _ in first }
    var names: [String] = []
    for path in paths.sorted() {
      for field in fields[path, default: []] where !names.contains(field.name) { names.append(field.name) }
    }
    var blocks: [(pattern: String, lines: String)] = []
    for name in names {
      let patterns = HeaderPatterns.fold(paths) { path in
        fields[path, default: []].first { $0.name == name }?.value
      }
      for (pattern, value) in patterns {
        let line = "  \(name): \(value)\n"
        if let index = blocks.firstIndex(where: { $0.pattern == pattern }) {
          blocks[index].lines += line
        } else {
          blocks.append((pattern, line))
        }
      }
    }
    let text = blocks.map { "\(address.href($0.pattern))\n\($0.lines)" }.joined(separator: "\n")
    return RenderedFile(path: path, text: text)
  }
}
