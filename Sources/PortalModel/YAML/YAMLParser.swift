// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
import Yams

/// Reads YAML with positions. The only importer of Yams.
package struct YAMLParser {
  private static let mostValues = 20_000

  package init() {}

  /// The mapping in `range` of the file, or an empty one with the reason why there is none.
  package func parse(_ file: SourceFile, in range: Range<Int>? = nil) -> Diagnosed<YAMLNode> {
    let range = range ?? 0..<file.bytes.count
    let empty = YAMLNode(value: .mapping([]), range: range.lowerBound..<range.lowerBound)
    if let alias = YAMLAlias.first(in: file.bytes[range]) {
      return Diagnosed(
        empty,
        [
          Diagnostic(
            .malformedYAML,
            "an alias, which stands for a value written elsewhere",
            at: file.place(alias),
            fix: "write the value again"
          )
        ]
      )
    }
    do {
      // `basic` keeps scalars as they are written: the type is the reader's business.
      guard let root = try Yams.compose(yaml: file.text(in: range), .basic, .default, .utf8) else {
        return Diagnosed(empty)
      }
      var converter = YAMLConverter(
        file: file,
        firstLine: file.line(at: range.lowerBound),
        mostValues: Self.mostValues
      )
      let node = try converter.node(root)
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
    } catch let problem as YAMLConverter.Problem {
      let place = file.place(problem.offset..<problem.offset)
      return Diagnosed(empty, [Diagnostic(problem.code, problem.message, at: place)])
    } catch let error as YamlError {
      return Diagnosed(empty, [Self.diagnostic(for: error, in: file, from: range.lowerBound)])
    } catch {
      let message = Message(String(describing: error))
      return Diagnosed(empty, [Self.problem(message, in: file, at: range.lowerBound)])
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
      self.problem(Message(problem), in: file, at: offset(mark))
    case .duplicatedKeysInMapping(let duplicates, let context):
      self.problem(
        "key given twice: \(duplicates.sorted().joined(separator: ", "))",
        in: file,
        at: offset(context.mark)
      )
    case .reader(let problem, let offset, _, _):
      self.problem(Message(problem), in: file, at: start + (offset ?? 0))
    default:
      self.problem(Message(String(describing: error)), in: file, at: start)
    }
  }

  private static func problem(_ message: Message, in file: SourceFile, at offset: Int) -> Diagnostic {
    Diagnostic(.malformedYAML, "malformed YAML: \(message)", at: file.place(offset..<offset))
  }
}
