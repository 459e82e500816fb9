// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown

/// A passage refers to the same notes in every language.
struct UnequalFootnotesCheck: EntryCheck {
  func findings(in texts: EntryTexts) -> [Finding] {
    texts.rows.flatMap { row in
      RowComparison(row, .unequalFootnotes, named: "reference to note", saying: { "\($0)" }) { version in
        version.passage.footnotes.map { reference, range in
          ComparedItem(thing: reference.number, range: range)
        }
      }.findings
    }
  }
}
