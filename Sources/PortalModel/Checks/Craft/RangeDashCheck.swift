// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// The ends of a range of numbers have an en dash between them, and so have thoughts, with spaces around it.
struct RangeDashCheck: TextRunCheck {
  func diagnostics(in run: TextRun) -> [Diagnostic] {
    run.scalars.indices.compactMap { index in
      guard run.scalars[index] == "-" else { return nil }
      if let before = run.scalar(at: index - 1), let after = run.scalar(at: index + 1),
        before.isSpace, after.isSpace
      {
        return Diagnostic(
          .rangeDash,
          "a hyphen with spaces around it stands for a dash",
          at: run.place(index..<index + 1),
          fix: "write ‘–’"
        )
      }
      return range(around: index, in: run)
    }
  }

  private func range(around hyphen: Int, in run: TextRun) -> Diagnostic? {
    var start = hyphen
    while Self.isInNumber(run, start - 1) { start -= 1 }
    var end = hyphen + 1
    while Self.isInNumber(run, end) { end += 1 }
    let (first, last) = (run.text(start..<hyphen), run.text(hyphen + 1..<end))
    guard Self.isRange(first, last), !Self.isCode(start..<end, run) else { return nil }
    return Diagnostic(
      .rangeDash,
      "‘\(first)-\(last)’ is a range with a hyphen",
      at: run.place(start..<end),
      fix: "write ‘\(first)–\(last)’"
    )
  }

  /// Whether a digit stands there, or a point or comma between two.
  private static func isInNumber(_ run: TextRun, _ index: Int) -> Bool {
    func isDigit(_ index: Int) -> Bool { run.scalar(at: index)?.isASCIIDigit ?? false }
    guard let scalar = run.scalar(at: index), !isDigit(index) else { return isDigit(index) }
    return (scalar == "." || scalar == ",") && isDigit(index - 1) && isDigit(index + 1)
  }

  /// A range goes up, or leaves out the digits that its end shares with its start; a score, a telephone number
  /// and a month in ISO 8601 look otherwise.
  private static func isRange(_ first: String, _ last: String) -> Bool {
    let isShort = [first, last].allSatisfy { number in
      !number.isEmpty && number.split { $0 == "." || $0 == "," }.allSatisfy { $0.count < 5 }
    }
    guard isShort else { return false }
    let isMonth = first.count == 4 && last.count == 2 && (1...12).contains(Int(last) ?? 0)
    return !isMonth
      && (last.count != first.count || last.lexicographicallyPrecedes(first) == false)
  }

  /// What goes on with a letter, a slash or another hyphen, or is the number of something.
  private static func isCode(_ range: Range<Int>, _ run: TextRun) -> Bool {
    func goesOn(_ scalar: Unicode.Scalar?) -> Bool {
      scalar.map { $0.isLetter || "-/+_".unicodeScalars.contains($0) } ?? false
    }
    let before = run.scalars[..<range.lowerBound].last { !$0.isSpace }
    return goesOn(run.scalar(at: range.lowerBound - 1)) || goesOn(run.scalar(at: range.upperBound))
      || before == "№"
  }
}
