// SPDX-License-Identifier: Apache-2.0

/// All diagnostics as one JSON object. Documentation/Formats.md describes it: members may be added, none
/// changes its meaning.
enum JSONFormat {
  static func format(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let object: JSONValue = [
      "diagnostics": .array(diagnostics.map(value)),
      "errors": .number(errors),
      "warnings": .number(diagnostics.count - errors),
    ]
    return object.text
  }

  private static func value(_ diagnostic: Diagnostic) -> JSONValue {
    [
      "code": .string(diagnostic.code.rawValue),
      "severity": .string(diagnostic.severity.rawValue),
      "summary": .string(diagnostic.summary),
      "place": value(diagnostic.place),
      "notes": .array(diagnostic.notes.map { ["text": .string($0.text), "place": $0.place.map(value)] }),
      "rule": .string(diagnostic.code.rule),
      "fix": diagnostic.fix.map(JSONValue.string),
    ]
  }

  private static func value(_ place: SourcePlace) -> JSONValue {
    [
      "path": .string(place.path),
      "line": place.line.map(JSONValue.number),
      "column": place.column.map(JSONValue.number),
      "length": place.line.map { _ in .number(place.length) },
    ]
  }
}
