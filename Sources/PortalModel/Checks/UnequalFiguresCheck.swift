// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// Numbers, dates and percentages are the same in every language, however each of them writes them.
struct UnequalFiguresCheck: EntryCheck {
  private let readers: [LanguageTag: FigureReader]

  init(_ languages: [Language]) {
    readers = Dictionary(languages.map { ($0.tag, FigureReader($0.profile.numerals)) }) { first, _ in first }
  }

  func findings(in texts: EntryTexts) -> [Finding] {
    texts.rows.flatMap { row in
      RowComparison(row, .unequalFigures, named: "figure", saying: \.phrase) { version in
        let figures = readers[version.language]?.figures(in: version.passage.text.string) ?? []
        return figures.map {
          ComparedItem(
            thing: $0.figure,
            range: version.passage.text.source(of: $0.range),
            isUncertain: $0.isUncertain
          )
        }
      }.findings
    }
  }
}
