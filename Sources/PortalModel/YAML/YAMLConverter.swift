// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Yams

/// Turns Yams' nodes into ours, with ranges in bytes of the file.
///
/// It takes the plain part of YAML: text, lists and mappings of names. A tag that asks for anything else, and a
/// name that is no text, are refused, so that nobody reads in a file what the build does not.
struct YAMLConverter {
  struct Problem: Error {
    let message: Message
    let offset: Int
    var code = DiagnosticCode.malformedYAML
  }

  let file: SourceFile
  /// The line of the file on which the YAML starts, 1-based.
  let firstLine: Int
  let mostValues: Int
  /// How many values may still come.
  private var left: Int

  init(file: SourceFile, firstLine: Int, mostValues: Int) {
    self.file = file
    self.firstLine = firstLine
    self.mostValues = mostValues
    left = mostValues
  }

  mutating func node(_ node: Node) throws(Problem) -> YAMLNode {
    let start = offset(of: node.mark)
    left -= 1
    guard left >= 0 else { throw Problem(message: "more than \(mostValues) values", offset: start) }
    // A tag that is not written is one of these.
    guard
      ["", Tag.Name.str.rawValue, Tag.Name.seq.rawValue, Tag.Name.map.rawValue].contains(node.tag.rawValue)
    else { throw Problem(message: "the tag ‘\(node.tag.rawValue)’", offset: start) }
    switch node {
    case .scalar(let scalar):
      if let hidden = HiddenCharacter.first(in: scalar.string) {
        throw Problem(message: hidden.message, offset: start, code: .hiddenCharacter)
      }
      let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      let range = range(from: start, length: scalar.string.utf8.count)
      return YAMLNode(value: isNull ? .null : .scalar(scalar.string), range: range)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence { items.append(try self.node(item)) }
      return YAMLNode(value: .sequence(items), range: range(from: start, length: 1))
    case .mapping(let mapping):
      var pairs: [(key: String, keyRange: Range<Int>, value: YAMLNode)] = []
      for (key, value) in mapping {
        let key = try self.node(key)
        guard case .scalar(let name) = key.value else {
          throw Problem(message: "a name that is \(key.typeName)", offset: key.range.lowerBound)
        }
        pairs.append((name, key.range, try self.node(value)))
      }
      return YAMLNode(value: .mapping(pairs), range: range(from: start, length: 1))
    case .alias:
      throw Problem(message: "an alias", offset: start)
    }
  }

  private func offset(of mark: Mark?) -> Int {
    guard let mark else { return 0 }
    return file.offset(line: firstLine + mark.line - 1, scalarColumn: mark.column)
  }

  /// Yams tells where a value starts but not where it ends.
  private func range(from start: Int, length: Int) -> Range<Int> {
    let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    let isQuoted = start < file.bytes.count && quotes.contains(file.bytes[start])
    return start..<(start + length + (isQuoted ? 2 : 0))
  }
}
