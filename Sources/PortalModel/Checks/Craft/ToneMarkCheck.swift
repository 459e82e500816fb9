// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// Syllables that end in two vowels have their tone mark on one of them throughout the portal.
struct ToneMarkCheck: TextRunCheck {
  func diagnostics(in run: TextRun) -> [Diagnostic] {
    guard let orthography = run.language.profile.orthography, !orthography.respelledEndings.isEmpty else {
      return []
    }
    return run.words.compactMap { word in
      guard let last = run.scalar(at: word.range.upperBound - 1)?.lowercase,
        orthography.respelledLetters.contains(last),
        let mended = Self.mended(run.text(word), orthography.respelledEndings)
      else { return nil }
      return Diagnostic(
        .toneMarkPlacement,
        "‘\(run.text(word))’ has its tone mark on the second vowel",
        at: run.place(word.range),
        fix: "write ‘\(mended)’"
      )
    }
  }

  private static func mended(_ word: String, _ endings: [String: String]) -> String? {
    let ending = word.suffix(2)
    let stem = word.dropLast(2)
    // In “quý” the u belongs to the consonant.
    guard let right = endings[ending.lowercased()], stem.last?.lowercased() != "q" else { return nil }
    let letters = zip(ending, right).map { $0.isUppercase ? $1.uppercased() : String($1) }
    return stem + letters.joined()
  }
}
