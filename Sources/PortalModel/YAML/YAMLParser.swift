// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
import Yams

/// Reads YAML with positions. The only importer of Yams.
package struct YAMLParser {
  /// Values of one file, counted after aliases are expanded, so that a few lines of aliases to aliases
  /// can't become gigabytes.
  private static let mostValues = 20_000

  package init() {}

  /// The mapping in `range` of the file, or an empty one with the reason why there is none.
  package func parse(_ file: SourceFile, in range: Range<Int>? = nil) -> Diagnosed<YAMLNode> {
    let range = range ?? 0..<file.bytes.count
    let empty = YAMLNode(value: .mapping([]), range: range.lowerBound..<range.lowerBound)
    do {
      // `basic` keeps scalars as they are written: the type is the reader's business.
      let text = file.text(in: range)
      guard let root = try Yams.compose(yaml: text, .basic, .default, .utf8) else { return Diagnosed(empty) }
      var converter = Converter(file: file, firstLine: file.line(at: range.lowerBound), left: Self.mostValues)
      guard let node = converter.convert(root) else {
        return Diagnosed(
          empty,
          [Self.problem("more than \(Self.mostValues) values", in: file, at: range.lowerBound)]
        )
      }
      switch node.value {
      case .mapping: return Diagnosed(node)
      case .null: return Diagnosed(empty)
      default:
        let problem = Self.problem(
          "expected a mapping of names to values, found \(node.typeName)",
          in: file,
          at: node.range.lowerBound
        )
        return Diagnosed(empty, [problem])
      }
    } catch let error as YamlError {
      return Diagnosed(empty, [Self.diagnostic(for: error, in: file, from: range.lowerBound)])
    } catch {
      return Diagnosed(empty, [Self.problem("\(error)", in: file, at: range.lowerBound)])
    }
  }

  private static func diagnostic(for error: YamlError, in file: SourceFile, from start: Int) -> Diagnostic {
    func offset(_ mark: Mark) -> Int {
      file.offset(line: file.line(at: start) + mark.line - 1, scalarColumn: mark.column)
    }
    return switch error {
    case .scanner(_, let problem, let mark, _),
      .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.problem(problem, in: file, at: offset(mark))
    case .duplicatedKeysInMapping(let duplicates, let context):
      self.problem(
        "key given twice: \(duplicates.sorted().joined(separator: ", "))",
        in: file,
        at: offset(context.mark)
      )
    case .reader(let problem, let offset, _, _):
      self.problem(problem, in: file, at: start + (offset ?? 0))
    default:
      self.problem("\(error)", in: file, at: start)
    }
  }

  private static func problem(_ text: String, in file: SourceFile, at offset: Int) -> Diagnostic {
    Diagnostic(.malformedYAML, "malformed YAML: \(text)", at: file.place(offset..<offset))
  }
}

/// Turns Yams' nodes into ours, with ranges in bytes of the file.
private struct Converter {
  let file: SourceFile
  /// The line of the file on which the YAML starts, 1-based.
  let firstLine: Int
  /// How many values may still come.
  var left: Int

  /// `nil` if there are too many values.
  mutating func convert(_ node: Node) -> YAMLNode? {
    left -= 1
    guard left >= 0 else { return nil }
    switch node {
    case .scalar(let scalar):
      let range = range(from: scalar.mark, length: scalar.string.utf8.count)
      let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      return YAMLNode(value: isNull ? .null : .scalar(scalar.string), range: range)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence {
        guard let item = convert(item) else { return nil }
        items.append(item)
      }
      return YAMLNode(value: .sequence(items), range: range(from: sequence.mark, length: 1))
    case .mapping(let mapping):
      var pairs: [(key: String, keyRange: Range<Int>, value: YAMLNode)] = []
      for (key, value) in mapping {
        guard let key = convert(key), let value = convert(value) else { return nil }
        guard case .scalar(let name) = key.value else { continue }
        pairs.append((name, key.range, value))
      }
      return YAMLNode(value: .mapping(pairs), range: range(from: mapping.mark, length: 1))
    case .alias:
      return YAMLNode(value: .null, range: range(from: node.mark, length: 1))
    }
  }

  /// Yams tells where a value starts but not where it ends.
  private func range(from mark: Mark?, length: Int) -> Range<Int> {
    guard let mark else { return 0..<0 }
    let start = file.offset(line: firstLine + mark.line - 1, scalarColumn: mark.column)
    let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    let isQuoted = start < file.bytes.count && quotes.contains(file.bytes[start])
    return start..<(start + length + (isQuoted ? 2 : 0))
  }
}
