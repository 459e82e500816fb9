// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// Words of another language are marked as such (WCAG 2.2, success criterion 3.1.2), so that they are read
/// aloud and drawn by the rules of their language. Proper names need no mark.
///
/// Only what can be told by its letters is found: words in another script, and small words with letters that
/// this language lacks and another of the portal has.
struct UnmarkedLanguageCheck: TextRunCheck {
  /// Those of the portal.
  let languages: [Language]

  func diagnostics(in run: TextRun) -> [Diagnostic] {
    guard let orthography = run.language.profile.orthography else { return [] }
    let isForeign = run.words.map { self.isForeign($0, orthography, run) }
    var diagnostics: [Diagnostic] = []
    var start = 0
    while start < run.words.count {
      var end = start
      while end < run.words.count, isForeign[end], end == start || isJoined(end - 1, end, run) {
        end += 1
      }
      let unmarked = run.words[start..<end].filter { needsMark($0, orthography, run) }
      let slips = unmarked.compactMap { slip($0, orthography, run) }
      if !unmarked.isEmpty, slips.count == unmarked.count {
        diagnostics += slips
      } else if !unmarked.isEmpty {
        let range = run.words[start].range.lowerBound..<run.words[end - 1].range.upperBound
        diagnostics.append(diagnostic(range, run))
      }
      start = max(end, start + 1)
    }
    return diagnostics
  }

  /// Whether a word has letters that show it to be of another language. What mixes scripts is another mistake.
  private func isForeign(_ word: TextRun.Word, _ orthography: Orthography, _ run: TextRun) -> Bool {
    if word.isASCII, orthography.script == .latin { return false }
    guard word.scripts.contains(Scripts(orthography.script)) else { return !word.scripts.isEmpty }
    guard word.scripts == Scripts(orthography.script) else { return false }
    // In the words of most texts all letters are its own.
    return run.scalars(word).contains { scalar in
      guard let letter = scalar.lowercase, !orthography.alphabet.contains(letter) else { return false }
      return languages.contains { $0.profile.orthography?.alphabet.contains(letter) ?? false }
    }
  }

  /// Whether a word that is foreign is no name: names keep their language's letters, and their script where
  /// readers know it.
  private func needsMark(_ word: TextRun.Word, _ orthography: Orthography, _ run: TextRun) -> Bool {
    guard word.hasCapitals else { return true }
    return !orthography.takesForeignNames
      && !run.scalars(word).contains { Script($0) == orthography.script }
  }

  private func isJoined(_ left: Int, _ right: Int, _ run: TextRun) -> Bool {
    let gap = run.words[left].range.upperBound..<run.words[right].range.lowerBound
    return run.scalars[gap].allSatisfy { $0.isSpace || $0 == "-" || $0 == "–" }
  }

  private func diagnostic(_ range: Range<Int>, _ run: TextRun) -> Diagnostic {
    let words = run.text(range)
    return Diagnostic(
      .unmarkedLanguage,
      "‘\(words)’ is not marked as words of another language",
      at: run.place(range),
      fix: run.takesMark(range)
        ? "write \(marked(words))"
        : "say it in the language of the text, or beside the title, the summary or the link, where it can be marked"
    )
  }

  /// A word that is probably one of this language, in letters that only look like its own: „a“ for „а“.
  private func slip(_ word: TextRun.Word, _ orthography: Orthography, _ run: TextRun) -> Diagnostic? {
    let letters = run.scalars(word).compactMap { orthography.script.lookAlike(of: $0) }
    guard letters.count == word.range.count else { return nil }
    let own: Message =
      "write ‘\(letters.map(String.init).joined())’ in \(orthography.script.adjective) letters"
    return Diagnostic(
      .unmarkedLanguage,
      "‘\(run.text(word))’ is written in the letters of another script",
      at: run.place(word.range),
      fix: run.takesMark(word.range)
        ? "\(own), or \(marked(run.text(word))) if it is of another language" : own
    )
  }

  private func marked(_ words: String) -> Message {
    guard let tag = language(of: words)?.tag else { return "[\(words)](lang:TAG)" }
    return "\("[\(words)](lang:\(tag))")"
  }

  /// The language with the fewest letters that has all of these.
  private func language(of words: String) -> Language? {
    let letters = words.lowercased().unicodeScalars.filter(\.isLetter)
    return
      languages
      .filter { language in
        guard let alphabet = language.profile.orthography?.alphabet else { return false }
        return letters.allSatisfy(alphabet.contains)
      }
      .min { ($0.profile.orthography?.alphabet.count ?? 0) < ($1.profile.orthography?.alphabet.count ?? 0) }
  }
}
