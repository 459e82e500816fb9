// SPDX-License-Identifier: Apache-2.0

/// The part of a line that is shown, and where the caret stands below it, in columns of a terminal.
package struct ExcerptWindow {
  let text: String
  /// The text in three parts: what stands before what is meant, that itself, and the rest.
  package let parts: (before: String, meant: String, after: String)
  /// How many columns are left of the caret.
  let indent: Int
  /// How many columns the caret takes; 0 for a point.
  let length: Int

  /// - Parameters:
  ///   - column: 1-based, in scalars, as in `SourcePlace`; `length` too.
  ///   - width: the most columns of the line that are shown: a paragraph is one long line.
  package init(of line: String, column: Int, length: Int, width: Int = 96) {
    let scalars = line.unicodeScalars.map(VisibleText.scalar)
    let columns = scalars.map(TerminalWidth.columns)
    let end = min(column - 1 + length, scalars.count)
    var place = min(max(column - 1, 0), scalars.count)
    // A mark stands over the letter before it, and so does its caret.
    while place > 0, place < scalars.count, columns[place] == 0 { place -= 1 }
    let part = Self.part(of: columns, around: place, width: width)

    let head = part.lowerBound > 0 ? "…" : ""
    let tail = part.upperBound < scalars.count ? "…" : ""
    let meant = place..<max(place, min(end, part.upperBound))
    func string(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
    parts = (
      head + string(part.lowerBound..<place), string(meant), string(meant.upperBound..<part.upperBound) + tail
    )
    text = parts.before + parts.meant + parts.after
    indent = head.count + columns[part.lowerBound..<place].reduce(0, +)
    self.length = columns[meant].reduce(0, +)
  }

  /// A third of the window is left of the place, unless the line ends before the window does.
  private static func part(of columns: [Int], around place: Int, width: Int) -> Range<Int> {
    guard columns.reduce(0, +) > width else { return columns.indices }
    var (start, end) = (place, place)
    var taken = 0
    while start > 0, taken + columns[start - 1] <= width / 3 {
      start -= 1
      taken += columns[start]
    }
    while end < columns.count, taken + columns[end] <= width {
      taken += columns[end]
      end += 1
    }
    while end == columns.count, start > 0, taken + columns[start - 1] <= width {
      start -= 1
      taken += columns[start]
    }
    // A mark whose letter is cut off would stand over the ellipsis.
    while start < place, columns[start] == 0 { start += 1 }
    return start..<end
  }
}
