// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// The same word does not stand twice in a row, where the language doesn't double it for a reason.
struct DoubledWordCheck: TextRunCheck {
  func diagnostics(in run: TextRun) -> [Diagnostic] {
    guard let repetition = run.language.profile.orthography?.repetition else { return [] }
    let words = run.words
    func areEqual(_ one: Int, _ other: Int) -> Bool { run.areEqual(words[one], words[other]) }
    var diagnostics: [Diagnostic] = []
    func report(_ count: Int, from index: Int) {
      let range =
        run.words[index + count].range.lowerBound..<run.words[index + 2 * count - 1].range.upperBound
      diagnostics.append(
        Diagnostic(
          .doubledWord,
          "‘\(run.text(range))’ stands twice in a row",
          at: run.place(range),
          fix: "write it once"
        )
      )
    }
    for index in words.indices.dropFirst() {
      let isDouble = areEqual(index, index - 1) && isJoined(index - 1...index, run)
      switch repetition {
      case .isSlip(let exceptions):
        if isDouble, !exceptions.contains(run.text(words[index])[...].lowercase) {
          report(1, from: index - 1)
        }
      case .isSlipOfSyllables(let syllables):
        if isDouble, syllables.contains(run.text(words[index])[...].lowercase) {
          report(1, from: index - 1)
        } else if index >= 3, areEqual(index, index - 2), areEqual(index - 1, index - 3),
          !areEqual(index, index - 1), isJoined(index - 3...index, run)
        {
          report(2, from: index - 3)
        }
      }
    }
    return diagnostics
  }

  /// Whether words have only spaces between them and are no parts of compounds.
  private func isJoined(_ words: ClosedRange<Int>, _ run: TextRun) -> Bool {
    let ranges = run.words[words].map(\.range)
    guard let first = ranges.first, let last = ranges.last else { return false }
    let ends = [run.scalar(at: first.lowerBound - 1), run.scalar(at: last.upperBound)]
    return !ends.contains { $0 == "-" || $0 == "’" }
      && zip(ranges, ranges.dropFirst()).allSatisfy { run.isSpace($0.upperBound..<$1.lowerBound) }
  }
}
