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
    return reader.runs.flatMap { run in
      diagnostics(in: [run]).map { diagnostic in
        let passage = version.passages.first { $0.range.contains(run.start) }
        return Finding(diagnostic: diagnostic, language: version.language, passage: passage?.name ?? "forms")
      }
    }
  }
}
