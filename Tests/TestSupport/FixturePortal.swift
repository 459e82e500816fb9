// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// A portal for a test: one of the good ones, changed by a recipe.
///
/// A recipe has a line per change; parts are separated by ` | `, and `\n`, `\|` and `\u{…}` stand for a
/// line break, a bar and a character:
///
///     base NAME                     a good portal other than `trilingual`
///     append PATH | TEXT            adds to a file, or makes it
///     repeat PATH | COUNT | TEXT    the same, many times
///     replace PATH | OLD | NEW      exactly one place
///     replace-byte PATH | OLD | HEX
///     remove PATH
///     rename PATH | PATH            and `copy` in the same way
///     symlink PATH | TARGET
package enum FixturePortal {
  package struct UnknownStep: Error {
    package let line: String
  }

  /// - Returns: the name of the good portal that was taken.
  @discardableResult
  package static func make(_ recipe: String, at root: URL) throws -> String {
    var steps = recipe.split(separator: "\n").map(String.init)
    var base = "trilingual"
    if let first = steps.first, first.hasPrefix("base ") {
      base = String(first.dropFirst(5))
      steps.removeFirst()
    }
    let disk = FileManager.default
    let portal = Project.fixtures.appending(path: "good/\(base)")
    try disk.copyItem(at: portal.appending(path: "Content"), to: root.appending(path: "Content"))
    try disk.copyItem(
      at: Project.fixtures.appending(path: "templates"),
      to: root.appending(path: "Templates")
    )
    // Each portal has its own words; the templates are the same for all.
    let words = portal.appending(path: "Templates")
    for name in try disk.contentsOfDirectory(atPath: words.path(percentEncoded: false)) {
      try disk.copyItem(at: words.appending(path: name), to: root.appending(path: "Templates/\(name)"))
    }
    for step in steps { try apply(step, at: root) }
    return base
  }

  private static func apply(_ step: String, at root: URL) throws {
    let verb = String(step.prefix { $0 != " " })
    let parts = step.dropFirst(verb.count + 1)
      .replacing("\\|", with: "\u{F8FF}")
      .split(separator: " | ", omittingEmptySubsequences: false)
      .map { unescaped(String($0)) }
    let file = root.appending(path: parts[0])
    let disk = FileManager.default
    switch (verb, parts.count) {
    case ("append", 2): try append(parts[1], to: file)
    case ("repeat", 3): try append(String(repeating: parts[2], count: Int(parts[1]) ?? 0), to: file)
    case ("replace", 3):
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      guard text.contains(parts[1]) else { throw UnknownStep(line: step) }
      try Data(text.replacing(parts[1], with: parts[2], maxReplacements: 1).utf8).write(to: file)
    case ("replace-byte", 3):
      var data = try Data(contentsOf: file)
      guard let range = data.range(of: Data(parts[1].utf8)), let byte = UInt8(parts[2], radix: 16) else {
        throw UnknownStep(line: step)
      }
      data.replaceSubrange(range, with: [byte])
      try data.write(to: file)
    case ("remove", 1): try disk.removeItem(at: file)
    case ("rename", 2): try disk.moveItem(at: file, to: root.appending(path: parts[1]))
    case ("copy", 2): try disk.copyItem(at: file, to: root.appending(path: parts[1]))
    case ("symlink", 2):
      try disk.createSymbolicLink(atPath: file.path(percentEncoded: false), withDestinationPath: parts[1])
    default: throw UnknownStep(line: step)
    }
  }

  private static func append(_ text: String, to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    let old = (try? Data(contentsOf: file)) ?? Data()
    try (old + Data(text.utf8)).write(to: file)
  }

  private static func unescaped(_ text: String) -> String {
    var text = text.replacing("\\n", with: "\n").replacing("\u{F8FF}", with: "|")
    while let start = text.range(of: "\\u{"), let end = text[start.upperBound...].firstIndex(of: "}") {
      let scalar = UInt32(text[start.upperBound..<end], radix: 16).flatMap(Unicode.Scalar.init)
      text.replaceSubrange(start.lowerBound...end, with: scalar.map(String.init) ?? "")
    }
    return text
  }
}
