// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// Checks the bounds that have to do with single marks, wherever they stand.
///
/// It doesn't know what the library will make of a mark, so it takes each for the worst that it can be.
struct ByteMeasure {
  private let lines: BodyLines
  private var images = 0
  private var declarations = 0
  private var brackets = 0
  private var tildeRuns = 0
  private var addressSteps = 0
  private var longestDefinition = 0
  /// What the lines since the last blank one have.
  private var run = Run()
  /// What all lines before them had.
  private var bracketSteps = 0

  private struct Run {
    /// Where a link reference definition may begin.
    var definitionStart: Int?
    var brackets = 0
    var delimiters = 0
  }

  init(_ lines: BodyLines) {
    self.lines = lines
  }

  /// The bound that is broken with this line, if one is.
  mutating func add(_ line: MeasuredLine) -> Diagnostic? {
    guard !line.isBlank else {
      bracketSteps += run.brackets * run.delimiters
      run = Run()
      return nil
    }
    if let diagnostic = count(line.range, after: line.prefix.end) { return diagnostic }
    if let start = run.definitionStart {
      longestDefinition = max(longestDefinition, line.range.upperBound - start)
    }
    return tooMany().map { DocumentBounds.tooComplex($0, at: line.number, in: lines) }
  }

  private mutating func count(_ line: Range<Int>, after prefixEnd: Int) -> Diagnostic? {
    let bytes = lines.bytes
    var wordStart = line.lowerBound
    var addressMarks = 0
    var previous: UInt8 = 0
    for offset in line {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: " "), 0x09:
        addressSteps += addressMarks * (offset - wordStart)
        wordStart = offset
        addressMarks = 0
      case UInt8(ascii: ":"):
        addressMarks += 1
        if previous == UInt8(ascii: "]"), offset >= prefixEnd {
          run.definitionStart = run.definitionStart ?? offset
        }
      case UInt8(ascii: ")"): addressMarks += 1
      case UInt8(ascii: "w") where previous == byte: addressMarks += 1
      case UInt8(ascii: "?") where previous == UInt8(ascii: "<"): declarations += 1
      case UInt8(ascii: "!") where previous == UInt8(ascii: "<"): declarations += 1
      case UInt8(ascii: "["):
        brackets += 1
        run.brackets += 1
        if previous == UInt8(ascii: "!") { images += 1 }
        if let diagnostic = hiddenCaret(after: offset, in: line) { return diagnostic }
      case UInt8(ascii: "~") where previous != byte:
        tildeRuns += 1
        run.delimiters += 1
      case UInt8(ascii: "*"), UInt8(ascii: "_"): if previous != byte { run.delimiters += 1 }
      default: break
      }
      previous = byte
    }
    addressSteps += addressMarks * (line.upperBound - wordStart)
    return nil
  }

  private func tooMany() -> Message? {
    if images > DocumentBounds.maximumImages { return "more than \(DocumentBounds.maximumImages) images" }
    if declarations > DocumentBounds.maximumDeclarations {
      return "more than \(DocumentBounds.maximumDeclarations) times ‘<!’ or ‘<?’"
    }
    if tildeRuns > DocumentBounds.maximumTildeRuns {
      return "more than \(DocumentBounds.maximumTildeRuns) groups of tildes"
    }
    if addressSteps > DocumentBounds.maximumAddressSteps { return "an address that is too long" }
    if bracketSteps + run.brackets * run.delimiters > DocumentBounds.maximumBracketSteps {
      return "\(run.brackets) brackets and \(run.delimiters) marks of emphasis without a blank line"
    }
    if brackets * longestDefinition > DocumentBounds.maximumReferenceBytes {
      return "\(brackets) brackets and \(longestDefinition) bytes of link definitions"
    }
    return nil
  }

  /// `[&Hat;…]` makes the library read past the end of a buffer and show what it finds there: it takes
  /// it for a footnote and assumes that its label stands behind the caret.
  private func hiddenCaret(after bracket: Int, in line: Range<Int>) -> Diagnostic? {
    let rest = lines.bytes[(bracket + 1)..<line.upperBound].prefix(12)
    guard rest.first == UInt8(ascii: "&"), let end = rest.firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let name = String(decoding: rest[rest.startIndex + 1..<end], as: UTF8.self)
    let isCaret =
      name == "Hat" || name.hasPrefix("#") && Int(name.dropFirst()) == 94
      || name.lowercased().hasPrefix("#x") && Int(name.dropFirst(2), radix: 16) == 94
    guard isCaret else { return nil }
    let range = bracket..<end + 1
    return Diagnostic(
      .undefinedFootnote,
      "‘\(lines.file.text(in: range))’ instead of ‘[^’",
      at: lines.file.place(range),
      fix: "write [^ for a footnote, or \\[^ for these characters"
    )
  }
}
