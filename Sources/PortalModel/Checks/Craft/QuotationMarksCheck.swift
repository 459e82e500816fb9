// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// Quotations and apostrophes have the marks of their language, and what is opened is closed.
struct QuotationMarksCheck: TextRunCheck {
  func diagnostics(in run: TextRun) -> [Diagnostic] {
    guard let marks = run.language.profile.orthography?.quotation else { return [] }
    var reading = Reading(run, marks)
    for index in run.scalars.indices where Reading.isMark(run.scalars[index]) {
      reading.read(index)
    }
    reading.finish()
    return reading.diagnostics
  }
}

/// The quotations of one run, from its start to its end.
private struct Reading {
  /// All marks that some language or keyboard has for quotations and apostrophes.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "`", "´", "«", "»", "‹", "›", "„", "“", "”", "‟", "‚", "‘", "’", "‛": true
    default: false
    }
  }

  private static let singles = Set("'’‘´`".unicodeScalars)
  private static let apostrophe: Unicode.Scalar = "’"

  private struct Quotation {
    let index: Int
    let pair: QuotationMarks.Pair
    /// Whether its mark is wrong: then what closes it probably is, too, and nothing more is said.
    let isReported: Bool
  }

  private let run: TextRun
  private let marks: QuotationMarks
  /// The quotations that are open.
  private var open: [Quotation] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ run: TextRun, _ marks: QuotationMarks) {
    self.run = run
    self.marks = marks
  }

  /// The marks of the next quotation to be opened.
  private var next: QuotationMarks.Pair { open.count.isMultiple(of: 2) ? marks.outer : marks.inner }

  mutating func read(_ index: Int) {
    let mark = run.scalars[index]
    if isApostrophe(index) {
      if mark != Self.apostrophe { report(index, write: Self.apostrophe) }
    } else if opens(index) {
      if mark != next.open { report(index, write: next.open) }
      open.append(Quotation(index: index, pair: next, isReported: mark != next.open))
    } else if let last = open.popLast() {
      if mark == last.pair.close { return }
      // The mark of the quotation around this one: this one was never closed.
      if let outer = open.last, mark == outer.pair.close, !last.isReported {
        open.removeLast()
        reportUnclosed(last)
      } else {
        report(index, write: last.pair.close)
      }
    } else if mark == marks.outer.close {
      report(
        index,
        "\(mark) closes a quotation that was not opened",
        fix: "open it with \(name(of: marks.outer.open))"
      )
    } else {
      report(index, write: marks.outer.close)
    }
  }

  mutating func finish() {
    for quotation in open where !quotation.isReported { reportUnclosed(quotation) }
  }

  /// Between letters, after the letter of a plural’s possessive, and before the digits of ’90s.
  private func isApostrophe(_ index: Int) -> Bool {
    let mark = run.scalars[index]
    guard Self.singles.contains(mark), mark != "‘" else { return false }
    let after = run.scalar(at: index + 1)
    guard let before = run.scalar(at: index - 1), before.isLetter || before.isASCIIDigit else {
      return mark == Self.apostrophe && after?.isASCIIDigit == true
    }
    guard after?.isLetter != true, let last = open.last else { return true }
    let isSingle = Self.singles.contains(run.scalars[last.index])
    return last.pair.close != mark && !(last.isReported && isSingle)
  }

  /// Whether a mark stands before a word and not behind one.
  private func opens(_ index: Int) -> Bool {
    guard let after = run.scalar(at: index + 1), !after.isSpace else { return false }
    guard let before = run.scalar(at: index - 1) else { return true }
    return before.isSpace || "([{–—-/".unicodeScalars.contains(before)
      || open.contains { $0.index == index - 1 }
  }

  private mutating func report(_ index: Int, write mark: Unicode.Scalar) {
    report(index, "\(run.scalars[index]) where \(mark) belongs", fix: "write \(name(of: mark))")
  }

  private mutating func reportUnclosed(_ quotation: Quotation) {
    report(
      quotation.index,
      "\(run.scalars[quotation.index]) opens a quotation that is not closed",
      fix: "write \(name(of: quotation.pair.close)) where it ends"
    )
  }

  /// A mark with its number, since few keyboards have it.
  private func name(of mark: Unicode.Scalar) -> String {
    "\(mark) (U+\(String(mark.value, radix: 16, uppercase: true)))"
  }

  private mutating func report(_ index: Int, _ message: Message, fix: Message) {
    diagnostics.append(
      Diagnostic(.quotationMarks, message, at: run.place(index..<index + 1), fix: fix)
    )
  }
}
