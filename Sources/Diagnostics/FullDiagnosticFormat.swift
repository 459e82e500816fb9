// SPDX-License-Identifier: Apache-2.0

/// A diagnostic as a person reads it in a terminal: text, place, excerpt with caret, rule, fix.
struct FullDiagnosticFormat {
  let colored: Bool
  /// The longest excerpt that is shown; a paragraph is one long line, so a window is cut out of it.
  private let width = 96

  func format(_ diagnostic: Diagnostic) -> String {
    let tint: Tint = diagnostic.severity == .error ? .red : .yellow
    var text =
      paint(diagnostic.severity.rawValue, tint) + paint(": \(diagnostic.summary)", .bold)
      + " [\(diagnostic.code.rawValue)]\n"
    text += excerpt(of: diagnostic.place, tint: tint)
    for note in diagnostic.notes {
      text += "  = note: \(note.text)\n"
      if let place = note.place { text += excerpt(of: place, tint: .cyan) }
    }
    text += "  = rule: \(diagnostic.code.rule)\n"
    if let fix = diagnostic.fix { text += paint("  = fix: \(fix)", .cyan) + "\n" }
    return text
  }

  private func excerpt(of place: SourcePlace, tint: Tint) -> String {
    var text = "  --> \(place.description)\n"
    guard let line = place.line, let column = place.column, let excerpt = place.excerpt else { return text }
    let window = window(of: excerpt, column: column, length: place.length)
    let number = String(line)
    let gutter = String(repeating: " ", count: number.count)
    text += " \(gutter) |\n"
    text += " \(number) | \(window.text)\n"
    let caret = String(repeating: "^", count: max(1, window.length))
    text += " \(gutter) | \(String(repeating: " ", count: window.indent))\(paint(caret, tint))\n"
    return text
  }

  /// The part of a line around the place, and where the caret stands in it, in terminal columns.
  private func window(of line: String, column: Int, length: Int) -> (text: String, indent: Int, length: Int) {
    let scalars = Array(line.unicodeScalars)
    var start = 0
    var end = scalars.count
    if scalars.count > width {
      start = min(max(0, column - 1 - width / 3), scalars.count - width)
      end = start + width
    }
    let place = min(max(column - 1, start), end)
    let placeEnd = min(place + length, end)
    let head = start > 0 ? "…" : ""
    let tail = end < scalars.count ? "…" : ""
    return (
      head + visible(scalars[start..<end]) + tail,
      head.count + columns(scalars[start..<place]),
      columns(scalars[place..<placeEnd])
    )
  }

  /// Control and bidirectional format characters would change what the terminal shows: made visible.
  private func visible(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    for scalar in scalars {
      switch scalar.properties.generalCategory {
      case .control where scalar == "\t": text += " "
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// Combining marks stand over the letter before them and take no column.
  private func columns(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.count { $0.properties.generalCategory != .nonspacingMark }
  }

  private enum Tint: String {
    case bold = "1"
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "36"
  }

  private func paint(_ text: String, _ tint: Tint) -> String {
    colored ? "\u{1B}[\(tint.rawValue)m\(text)\u{1B}[0m" : text
  }
}
