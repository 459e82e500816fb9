// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// Citations for the Citation Style Language (schema 1.0.2).
enum CSLJSON {
  static func text(_ citations: [Citation]) -> String {
    JSONValue.array(citations.map(item)).text
  }

  private static func item(_ citation: Citation) -> JSONValue {
    [
      "id": .string(citation.key),
      "type": "webpage",
      "title": .string(citation.title),
      "author": [["literal": .string(citation.portal)]],
      "container-title": .string(citation.portal),
      "issued": citation.version.map { ["date-parts": [.array(parts(of: $0.start))]] },
      "number": citation.number.map(JSONValue.string),
      "note": citation.identifier.map(JSONValue.string),
      "language": .string(citation.language.rawValue),
      "URL": .string(citation.url),
    ]
  }

  private static func parts(of point: PartialDate.Point) -> [JSONValue] {
    [point.year, point.month, point.day].compactMap { $0.map(JSONValue.number) }
  }
}
