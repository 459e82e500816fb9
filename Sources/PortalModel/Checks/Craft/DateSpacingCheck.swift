// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// A number and the word or sign that belongs to it have a space between them, at which no line will end:
/// the build sees to the latter.
struct DateSpacingCheck: TextRunCheck {
  func diagnostics(in run: TextRun) -> [Diagnostic] {
    guard let orthography = run.language.profile.orthography else { return [] }
    let joined = run.words.filter(\.hasDigits).compactMap { mended($0, orthography, run) }
    return joined + signs(orthography, run)
  }

  /// Words that run into a number: “ngày8”, „2025г“.
  private func mended(_ word: TextRun.Word, _ orthography: Orthography, _ run: TextRun) -> Diagnostic? {
    // Only one number with one word before or after it: “1A2” is a code.
    let text = run.text(word)
    let head = text.prefix { !$0.isASCIIDigit }
    let digits = text[head.endIndex...].prefix { $0.isASCIIDigit }
    let tail = text[digits.endIndex...]
    let isBefore = tail.isEmpty && orthography.wordsBeforeNumbers.contains(head.lowercased())
    let isAfter = head.isEmpty && orthography.wordsAfterNumbers.contains(tail.lowercased())
    guard isBefore || isAfter else { return nil }
    return diagnostic(word.range, parts: isBefore ? (head, digits) : (digits, tail), run)
  }

  /// Signs that no letter is part of: „№5“.
  private func signs(_ orthography: Orthography, _ run: TextRun) -> [Diagnostic] {
    run.scalars.indices.dropLast().compactMap { index in
      let sign = run.scalars[index]
      guard !sign.isASCII, run.scalars[index + 1].isASCIIDigit, !sign.isLetter,
        orthography.wordsBeforeNumbers.contains(String(sign))
      else { return nil }
      let end = run.scalars[(index + 1)...].firstIndex { !$0.isASCIIDigit } ?? run.scalars.count
      return diagnostic(index..<end, parts: (String(sign)[...], run.text(index + 1..<end)[...]), run)
    }
  }

  private func diagnostic(
    _ range: Range<Int>,
    parts: (Substring, Substring),
    _ run: TextRun
  ) -> Diagnostic {
    Diagnostic(
      .dateSpacing,
      "‘\(run.text(range))’ lacks a space",
      at: run.place(range),
      fix: "write ‘\(parts.0) \(parts.1)’"
    )
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
