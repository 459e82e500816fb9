// SPDX-License-Identifier: Apache-2.0

/// All diagnostics as one log of the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which
/// forges and editors read. It names every rule, broken or not, so that an index means the same everywhere.
enum SARIFFormat {
  static func format(_ diagnostics: [Diagnostic]) -> String {
    let log: JSONValue = [
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": ["name": "stele", "rules": .array(DiagnosticCode.allCases.map(rule))]],
          // Our columns are what SARIF would otherwise take for UTF-16 units.
          "columnKind": "unicodeCodePoints",
          "results": .array(diagnostics.map(result)),
        ]
      ],
    ]
    return log.text
  }

  private static func rule(_ code: DiagnosticCode) -> JSONValue {
    [
      "id": .string(code.rawValue),
      "shortDescription": message(code.rule),
      "fullDescription": message(code.explanation.why),
    ]
  }

  private static func result(_ diagnostic: Diagnostic) -> JSONValue {
    let related = diagnostic.notes.compactMap { note in
      note.place.map { location($0, message: note.text) }
    }
    return [
      "ruleId": .string(diagnostic.code.rawValue),
      "ruleIndex": DiagnosticCode.allCases.firstIndex(of: diagnostic.code).map(JSONValue.number),
      "level": .string(diagnostic.severity.rawValue),
      "message": message(text(of: diagnostic)),
      "locations": [location(diagnostic.place)],
      "relatedLocations": related.isEmpty ? nil : .array(related),
    ]
  }

  /// A fix is words here: SARIF's own fixes are edits that a program could apply.
  private static func text(of diagnostic: Diagnostic) -> String {
    let notes = diagnostic.notes.filter { $0.place == nil }.map(\.text)
    return ([diagnostic.summary] + notes + [diagnostic.fix].compactMap(\.self)).joined(separator: "; ")
  }

  private static func message(_ text: String) -> JSONValue { ["text": .string(text)] }

  private static func location(_ place: SourcePlace, message text: String? = nil) -> JSONValue {
    [
      "physicalLocation": [
        "artifactLocation": ["uri": .string(uri(place.path))],
        "region": region(place),
      ],
      "message": text.map(message),
    ]
  }

  /// A region of no length is the point before its column.
  private static func region(_ place: SourcePlace) -> JSONValue? {
    guard let line = place.line, let column = place.column else { return nil }
    return [
      "startLine": .number(line),
      "startColumn": .number(column),
      "endColumn": .number(column + place.length),
    ]
  }

  /// A path as a relative reference (RFC 3986): all but its unreserved characters is percent-encoded.
  private static func uri(_ path: String) -> String {
    path.utf8.reduce(into: "") { uri, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        uri += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
