// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// Checks the bounds that have to do with lines: depth, tables, and the paragraphs above them.
///
/// It doesn't know what the library will make of a line, so it takes each for the worst that it can be.
struct LineMeasure {
  private let lines: BodyLines
  /// The lines and bytes since the last blank line.
  private var runLines = 0
  private var runBytes = 0
  /// The columns of the widest table that the lines since the last blank one can belong to.
  private var columns = 0
  private var cells = 0
  private var paragraphSteps = 0

  init(_ lines: BodyLines) {
    self.lines = lines
  }

  /// The bound that is broken with this line, if one is.
  mutating func add(_ line: MeasuredLine) -> Diagnostic? {
    let depth = line.prefix.greatestDepth
    guard depth <= DocumentBounds.maximumDepth || line.isBlank && line.prefix.markerCount == 0 else {
      return DocumentBounds.tooDeep(atLine: line.number, in: lines)
    }
    guard !line.isBlank else {
      (runLines, runBytes, columns) = (0, 0, 0)
      return nil
    }
    if let found = Self.columns(of: line.range, after: line.prefix.end, in: lines.bytes) {
      guard found <= DocumentBounds.maximumColumns else {
        return Diagnostic(
          .tableTooWide,
          "table of \(found) columns",
          at: lines.file.place(line.range),
          fix: "split it into several"
        )
      }
      columns = max(columns, found)
      paragraphSteps += runLines * runLines + runBytes
    }
    runLines += 1
    runBytes += line.range.count
    cells += columns
    if cells > DocumentBounds.maximumCells {
      return DocumentBounds.tooComplex(
        "tables of more than \(DocumentBounds.maximumCells) cells",
        at: line.number,
        in: lines
      )
    }
    if paragraphSteps > DocumentBounds.maximumParagraphSteps {
      return DocumentBounds.tooComplex(
        "a line of dashes under \(runLines) lines without a blank one",
        at: line.number,
        in: lines
      )
    }
    return nil
  }

  /// How many columns a table has whose second line this is; `nil` if it can't be one. Such a line has
  /// nothing but pipes, colons, space and one group of dashes for each column behind its prefix.
  private static func columns(of line: Range<Int>, after prefixEnd: Int, in bytes: [UInt8]) -> Int? {
    var start = line.upperBound
    var groups = 0
    var next: UInt8 = 0
    scan: while start > line.lowerBound {
      let byte = bytes[start - 1]
      switch byte {
      case UInt8(ascii: "-"): if next != byte { groups += 1 }
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: " "), 0x09, 0x0B, 0x0C: break
      default: break scan
      }
      next = byte
      start -= 1
    }
    return groups > 0 && start <= prefixEnd ? groups : nil
  }
}
