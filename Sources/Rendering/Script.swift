// SPDX-License-Identifier: Apache-2.0

/// A script as it is published: the modules that it imports stand in it, each once and before what needs it, so
/// that a page asks for one file; comments, indentation and most needless spaces are gone.
///
/// Only what our scripts use is understood: `import { … } from "./NAME";` and comments that have their lines to
/// themselves, and `export` at the start of a line. Names are shared by all modules; no string has two lines, or
/// spaces around operators and braces and behind commas.
struct Script {
  let text: String
  /// The modules that stand in it, by their names.
  let imported: Set<String>
  /// What it imports and the portal does not have.
  let missing: [String]

  /// - Parameters:
  ///   - name: its path below the folder of assets.
  ///   - sources: the texts of all scripts.
  init(_ name: String, _ sources: [String: String]) {
    var reader = Reader(sources: sources)
    reader.read(name)
    text = reader.text
    imported = reader.drawn.subtracting([name])
    missing = reader.missing
  }
}

/// Reads a script behind the modules that it imports.
private struct Reader {
  let sources: [String: String]
  var text = ""
  var drawn: Set<String> = []
  var missing: [String] = []

  mutating func read(_ name: String) {
    guard let source = sources[name] else { return missing.append(name) }
    guard drawn.insert(name).inserted else { return }
    var own = ""
    var text = AssetText(source)
    text.removeComments(beginningLines: true)
    for line in text.lines where !line.hasPrefix("//") {
      if line.hasPrefix("import "), let module = AssetText.quoted(in: line), module.hasPrefix("./") {
        read(AssetLibrary.path(of: String(module.dropFirst(2)), from: name))
      } else {
        let line = line.hasPrefix("export ") ? line.dropFirst(7) : line
        own += AssetText.replacing(Self.dense, in: line) + "\n"
      }
    }
    self.text += own
  }

  private static let dense = AssetText.Replacements([
    (" = ", "="), (" => ", "=>"), (" === ", "==="), (" && ", "&&"), (" ?? ", "??"), (", ", ","),
    (" {", "{"), ("{ ", "{"), (" }", "}"),
  ])
}
