// SPDX-License-Identifier: Apache-2.0

/// A sheet by itself, as it is drawn into others: most of the work, done once for all that import it.
struct SheetSource {
  enum Part {
    case text(String)
    /// Text with names in it that depend on the sheet in which it is published.
    case naming(String)
    case sheet(String)
  }

  private(set) var parts: [Part] = []

  init(_ source: String) {
    var text = AssetText(source)
    text.removeComments()
    for line in text.lines {
      if line.hasPrefix("@import "), let imported = AssetText.quoted(in: line) {
        parts.append(.sheet(imported))
      } else {
        add(AssetText.replacing(Self.dense, in: line))
      }
    }
  }

  private mutating func add(_ line: String) {
    let line = line.utf8.last.map(",;{}".utf8.contains) == true ? line : "\(line)\n"
    if line.utf8.contains(UInt8(ascii: "(")) {
      parts.append(.naming(line))
    } else if case .text(let before)? = parts.last {
      parts[parts.count - 1] = .text(before + line)
    } else {
      parts.append(.text(line))
    }
  }

  private static let dense = AssetText.Replacements([
    (": ", ":"), ("; ", ";"), (", ", ","), (" {", "{"), ("{ ", "{"), (";}", "}"), (" > ", ">"),
  ])
}
