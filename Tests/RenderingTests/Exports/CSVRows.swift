// SPDX-License-Identifier: Apache-2.0

/// Reads what RFC 4180 allows and nothing else, for the tests; `nil` for other text.
enum CSVRows {
  static func read(_ text: String) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"":
        guard cell.isEmpty, let quoted = quoted(&scalars) else { return nil }
        cell = quoted
      case ",":
        row.append(String(cell))
        cell = String.UnicodeScalarView()
      case "\r":
        guard scalars.popFirst() == "\n" else { return nil }
        rows.append(row + [String(cell)])
        (row, cell) = ([], String.UnicodeScalarView())
      case "\n": return nil
      default: cell.append(scalar)
      }
    }
    return row.isEmpty && cell.isEmpty ? rows : nil
  }

  /// What stands up to the closing quotation mark, behind which a cell has to end.
  private static func quoted(_ scalars: inout ArraySlice<Unicode.Scalar>) -> String.UnicodeScalarView? {
    var cell = String.UnicodeScalarView()
    while let scalar = scalars.popFirst() {
      if scalar != "\"" {
        cell.append(scalar)
      } else if scalars.first == "\"" {
        scalars.removeFirst()
        cell.append("\"")
      } else {
        return scalars.first == "," || scalars.first == "\r" ? cell : nil
      }
    }
    return nil
  }
}
