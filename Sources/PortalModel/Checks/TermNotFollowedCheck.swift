// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// Where a passage has a term of the glossary in one language, the others have an approved form of it: the
/// same thing has the same name wherever it is read.
struct TermNotFollowedCheck: EntryCheck {
  private let portal: Portal

  init(_ portal: Portal) {
    self.portal = portal
  }

  func findings(in texts: EntryTexts) -> [Finding] {
    texts.rows.flatMap { row in
      let found = row.cells.map { version in
        (portal.terms[version.language]?.matches(in: version.passage.text.string) ?? [])
          .filter { $0.term != texts.entry.id }
      }
      return Set(found.flatMap { $0.map(\.term) }).sorted().flatMap { term in
        findings(term, in: row, found)
      }
    }
  }

  private func findings(_ term: EntryID, in row: EntryTexts.Row, _ found: [[TermIndex.Match]]) -> [Finding] {
    let ranges = found.map { matches in matches.first { $0.term == term }?.range }
    guard ranges.contains(nil), let index = ranges.firstIndex(where: { $0 != nil }), let range = ranges[index]
    else { return [] }
    let other = row.cells[index]
    return row.cells.indices.filter { ranges[$0] == nil }.compactMap { index in
      let version = row.cells[index]
      // A glossary that could not be read has no forms to follow.
      guard let text = portal.entry(term)?.texts[version.language], text.isWhole else { return nil }
      return Finding(
        diagnostic: Diagnostic(
          .termNotFollowed,
          "‘\(version.language)’ has no approved form of ‘\(text.title)’, which ‘\(other.language)’ names",
          at: version.place,
          notes: [Diagnostic.Note("‘\(term)’ in ‘\(other.language)’", at: other.place(of: range))],
          fix: "write a form of ‘\(text.title)’, or add the one used here to \(text.file.path)"
        ),
        language: version.language,
        passage: row.name,
        term: term
      )
    }
  }
}
