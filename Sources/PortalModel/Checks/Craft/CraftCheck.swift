// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// Texts keep the rules by which their languages are written. Each is looked at by itself.
struct CraftCheck: EntryCheck {
  private let languages: [Language]
  private let checks: [any TextRunCheck]

  /// - Parameter languages: those of the portal.
  init(_ languages: [Language]) {
    self.languages = languages
    checks = [
      MixedScriptCheck(),
      ToneMarkCheck(),
      QuotationMarksCheck(),
      DateSpacingCheck(),
      RangeDashCheck(),
      DoubledWordCheck(),
      UnmarkedLanguageCheck(languages: languages),
    ]
  }

  func findings(in texts: EntryTexts) -> [Finding] {
    texts.versions.flatMap { version in
      languages.first { $0.tag == version.language }.map { findings(in: version, $0) } ?? []
    }
  }

  func diagnostics(in runs: [TextRun]) -> [Diagnostic] {
    runs.flatMap { run in checks.flatMap { $0.diagnostics(in: run) } }
  }

  private func findings(in version: EntryTexts.Version, _ language: Language) -> [Finding] {
    var reader = TextRunReader(version.file)
    for word in FrontWord.allCases {
      reader.read(version.text[word], at: version.text.frontRanges[word]?.lowerBound ?? 0, in: language)
    }
    for list in version.text.formLists { reader.read(list, in: language) }
    reader.read(version.text.body, in: language)
    // By check: no more than are said, so that a text of mistakes alone costs little more than another.
    var left = checks.map { _ in DiagnosticLimit.most + 1 }
    return reader.runs.flatMap { run -> [Finding] in
      let found = checks.indices.flatMap { index -> [Diagnostic] in
        let found = left[index] > 0 ? checks[index].diagnostics(in: run).prefix(left[index]) : []
        left[index] -= found.count
        return Array(found)
      }
      guard !found.isEmpty else { return [] }
      let passage = version.passages.first { $0.range.contains(run.start) }?.name ?? "forms"
      return found.map { Finding(diagnostic: $0, language: version.language, passage: passage) }
    }
  }
}
