// SPDX-License-Identifier: Apache-2.0

/// A stylesheet as it is published: the sheets that it imports stand in it, so that a page asks for one file;
/// what it names by `url(…)` has its published name; comments and needless spaces are gone.
///
/// Only what our sheets use is understood: `@import "NAME";` on a line of its own, and `url(NAME)`, both
/// relative to the folder of the sheet; within quotation marks no comment and no space after `:`, `;` or `,`
/// or around `>`.
struct Stylesheet {
  let text: String
  /// The sheets that stand in it, by their names.
  let imported: Set<String>
  /// What it names and the portal does not have; an imported sheet is left out then.
  let missing: [String]

  /// - Parameters:
  ///   - name: its path below the folder of assets.
  ///   - sources: all sheets.
  ///   - paths: where the other assets are published, relative to the folder of the published sheets' root.
  init(_ name: String, _ sources: [String: SheetSource], paths: [String: String]) {
    var reader = Reader(sources: sources, paths: paths, root: name)
    text = reader.read(name)
    imported = reader.imported
    missing = reader.missing
  }
}

/// Reads a sheet and, where they are imported, the others.
private struct Reader {
  let sources: [String: SheetSource]
  let paths: [String: String]
  /// The sheet that is published.
  let root: String
  var imported: Set<String> = []
  var missing: [String] = []

  mutating func read(_ name: String) -> String {
    var result = ""
    for part in sources[name]?.parts ?? [] {
      switch part {
      case .text(let text): result += text
      case .naming(let text): result += named(text, in: name)
      case .sheet(let imported): result += draw(AssetLibrary.path(of: imported, from: name))
      }
    }
    return result
  }

  /// A sheet that would be drawn into itself counts as missing: it can't be had.
  private mutating func draw(_ name: String) -> String {
    guard sources[name] != nil, name != root, imported.insert(name).inserted else {
      missing.append(name)
      return ""
    }
    return read(name)
  }

  /// A line with the published names of what it names.
  private mutating func named(_ line: String, in name: String) -> String {
    let parts = AssetText.parts(of: line, between: "url(")
    let up = String(repeating: "../", count: root.utf8.count { $0 == UInt8(ascii: "/") })
    return parts.dropFirst().reduce(into: parts[0]) { result, part in
      let end = part.utf8.firstIndex(of: UInt8(ascii: ")")) ?? part.endIndex
      let asset = AssetLibrary.path(of: part[..<end].filter { $0 != "\"" }, from: name)
      if let path = paths[asset] {
        result += "url(\(up)\(path)\(part[end...])"
      } else {
        // Parts of a drawing and addresses of other kinds are no files of ours.
        if !asset.isEmpty, !asset.utf8.contains(where: "#:".utf8.contains) { missing.append(asset) }
        result += "url(\(part)"
      }
    }
  }
}
