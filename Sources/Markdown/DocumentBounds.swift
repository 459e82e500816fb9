// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// What a text may have at most, so that it is parsed in well under a second.
///
/// The version of the library that Debian 12 has lacks later fixes: several kinds of text take time that
/// grows with the square of their length, or with its cube. Times are of 0.29.0.gfm.6 in a text of 256 KiB
/// that has as much of one thing as fits; what is not named here was measured to be linear. A statement
/// of two governments has 40 kB, a handful of notes and no table with more than ten columns.
enum DocumentBounds {
  /// All else is measured for this size. Deep lists and blank lines make even linear things slow.
  static let maximumSize = 256 * 1024
  /// The rule for files, whoever reads them.
  static let maximumFileSize = 1024 * 1024
  /// `- - - …` is quadratic with the blank lines below. What works on the tree may recurse this deep.
  static let maximumDepth = 100
  static let maximumColumns = 100
  /// More are not said: once these are mended, the next build says the others.
  static let maximumDiagnostics = 100
  /// Short rows are filled up with cells of 300 bytes each: 21 s, 13 million cells.
  static let maximumCells = 100_000
  /// `![[]()`: each link looks at all `![` before it, 9 s.
  static let maximumImages = 100
  /// `a<? a<? …`: each of these and of `<!` looks for its end in all that follows, 8 s.
  static let maximumDeclarations = 100
  /// `~a b~~ b~~ …`: each run of tildes looks at all before it, 8 s.
  static let maximumTildeRuns = 5000
  /// Each use of a link reference copies its destination: 5.7 GB.
  static let maximumReferenceBytes = 32 * 1024 * 1024
  /// Where an address may begin, and at each `)` at its end, all up to the next space is read: 23 s.
  static let maximumAddressSteps = 50_000_000
  /// `[^a]*[^a]* …`: at each bracket that closes, all `*` before it are passed, 2 s.
  static let maximumBracketSteps = 50_000_000
  /// At each line that may be the second one of a table, the paragraph above is read once for each of
  /// its lines: 14 s for one such line, minutes for many.
  static let maximumParagraphSteps = 50_000_000

  /// What is wrong with a text that must not be given to the library.
  static func broken(by lines: BodyLines) -> Diagnostic? {
    let file = lines.file
    if file.bytes.count > maximumFileSize {
      return Diagnostic(.fileTooLarge, "file of \(file.bytes.count / 1024) KiB", at: file.place)
    }
    guard lines.body.count <= maximumSize else {
      return tooComplex(
        "text of \(lines.body.count / 1024) KiB (at most \(maximumSize / 1024))",
        at: 1,
        in: lines
      )
    }
    var lineMeasure = LineMeasure(lines)
    var byteMeasure = ByteMeasure(lines)
    for number in 1...max(lines.count, 1) {
      let line = MeasuredLine(number, of: lines)
      if let diagnostic = lineMeasure.add(line) ?? byteMeasure.add(line) { return diagnostic }
    }
    return nil
  }

  static func tooDeep(atLine line: Int, in lines: BodyLines) -> Diagnostic {
    Diagnostic(
      .nestingTooDeep,
      "more than \(maximumDepth) quotes, lists or marks in each other",
      at: lines.file.place(lines.text(line))
    )
  }

  static func tooComplex(_ message: Message, at line: Int, in lines: BodyLines) -> Diagnostic {
    Diagnostic(.textTooComplex, message, at: lines.file.place(lines.text(line)))
  }
}
