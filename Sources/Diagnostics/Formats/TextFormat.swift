// SPDX-License-Identifier: Apache-2.0

/// A diagnostic as a person reads it in a terminal: text, place, excerpt with caret, rule, fix.
struct TextFormat {
  let colored: Bool

  func format(_ diagnostic: Diagnostic) -> String {
    let style: TerminalStyle = diagnostic.severity == .error ? .red : .yellow
    var text =
      paint(diagnostic.severity.rawValue, style) + paint(": \(diagnostic.summary)", .bold)
      + " [\(diagnostic.code.rawValue)]\n"
    text += excerpt(of: diagnostic.place, style)
    for note in diagnostic.notes {
      text += "  = note: \(note.text)\n"
      if let place = note.place { text += excerpt(of: place, .cyan) }
    }
    text += "  = rule: \(diagnostic.code.rule)\n"
    if let fix = diagnostic.fix { text += paint("  = fix: \(fix)", .cyan) + "\n" }
    return text
  }

  private func excerpt(of place: SourcePlace, _ style: TerminalStyle) -> String {
    var text = "  --> \(place.description)\n"
    guard let line = place.line, let column = place.column, let excerpt = place.excerpt else { return text }
    let window = ExcerptWindow(
      of: excerpt,
      column: column - place.excerptColumn + 1,
      length: place.length
    )
    let number = String(line)
    let gutter = String(repeating: " ", count: number.count)
    text += " \(gutter) |\n"
    text += " \(number) | \(window.text)\n"
    let caret = String(repeating: "^", count: max(1, window.length))
    text += " \(gutter) | \(String(repeating: " ", count: window.indent))\(paint(caret, style))\n"
    return text
  }

  private func paint(_ text: String, _ style: TerminalStyle) -> String {
    style.paint(text, colored: colored)
  }
}
