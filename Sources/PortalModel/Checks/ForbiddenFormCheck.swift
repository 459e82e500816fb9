// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// A term is not called by a form that the glossary forbids, but in quotations, which are the words of others,
/// and in the term's own entry, which may have to speak of them.
struct ForbiddenFormCheck: EntryCheck {
  private let portal: Portal
  private let forbidden: Localized<TermIndex>

  init(_ portal: Portal) {
    self.portal = portal
    let terms = portal.entries(of: .term)
    var forbidden = Localized<TermIndex>()
    for language in portal.configuration.languages {
      forbidden[language] = TermIndex(terms, in: language, by: \.forbidden)
    }
    self.forbidden = forbidden
  }

  func findings(in texts: EntryTexts) -> [Finding] {
    texts.versions.flatMap { version in
      version.passages.flatMap { findings(in: $0, of: version) }
    }
    .filter { $0.term != texts.entry.id }
  }

  private func findings(in passage: Passage, of version: EntryTexts.Version) -> [Finding] {
    let text = passage.text.string
    let matches = forbidden[version.language]?.matches(in: text) ?? []
    guard !matches.isEmpty else { return [] }
    // A form may be forbidden alone and stand in the approved name of something else.
    let approved = portal.terms[version.language]?.matches(in: text).map(\.range) ?? []
    return matches.compactMap { match in
      var quotations = Quotations()
      quotations.follow(text[..<match.range.lowerBound])
      let isApproved = approved.contains {
        $0.lowerBound <= match.range.lowerBound && match.range.upperBound <= $0.upperBound
      }
      guard !quotations.isOpen, !isApproved else { return nil }
      let title = portal.entry(match.term)?.texts[version.language]?.title ?? match.term.name
      return Finding(
        diagnostic: Diagnostic(
          .forbiddenForm,
          "‘\(text[match.range])’ is a forbidden form of ‘\(title)’",
          at: version.file.place(passage.text.source(of: match.range)),
          fix: "write ‘\(title)’"
        ),
        language: version.language,
        passage: passage.name,
        term: match.term
      )
    }
  }
}
