// SPDX-License-Identifier: Apache-2.0

/// `_headers`, which static hosts read from the root of the published folder.
///
/// Where several patterns match, such hosts join fields of the same name with a comma, and two joined
/// lifetimes are no lifetime. So each field has patterns of its own that never overlap.
enum HeadersFile {
  static let path = "_headers"

  /// - Parameter paths: all files that are published.
  static func file(_ address: SiteAddress, for paths: [String]) -> RenderedFile {
    let paths = paths.sorted()
    // Thousands of files are sent with one of a few lists, whose number each has here.
    var lists: [[HeaderField]] = []
    let numbers = paths.map { path in
      let fields = HeaderTable.fields(for: path)
      if let number = lists.firstIndex(of: fields) { return number }
      lists.append(fields)
      return lists.count - 1
    }
    var turns: [Turn] = []
    for turn in lists.flatMap(Turn.all) where !turns.contains(turn) { turns.append(turn) }
    var blocks: [(pattern: String, lines: String)] = []
    for turn in turns {
      let values = lists.map(turn.value)
      for (pattern, value) in HeaderPatterns.fold(paths, numbers.map { values[$0] }) {
        let line = "  \(turn.name): \(value)\n"
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

  /// A field that may come again under the same name: two policies are two that hold.
  private struct Turn: Equatable {
    let name: String
    let number: Int

    static func all(of fields: [HeaderField]) -> [Turn] {
      fields.indices.map { index in
        Turn(name: fields[index].name, number: fields[..<index].count { $0.name == fields[index].name })
      }
    }

    func value(in fields: [HeaderField]) -> String? {
      fields.filter { $0.name == name }.dropFirst(number).first?.value
    }
  }
}
