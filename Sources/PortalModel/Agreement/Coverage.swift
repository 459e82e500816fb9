// SPDX-License-Identifier: Apache-2.0

/// How complete the texts of a portal are and how far they agree, counted.
package struct Coverage: Sendable, Equatable {
  /// What can be said of the text of an entry in one language.
  package enum State: String, Sendable, CaseIterable {
    /// An editor has read all of it beside the others and said that they agree.
    case agreed
    /// Another language was edited, and this one has not followed yet.
    case behind
    /// There is a text, of which nobody has said so yet.
    case unconfirmed
    /// There is none, or it can't be read.
    case missing
  }

  /// Entries by what is said of their text.
  package typealias Counts = [State: Int]

  /// The entries of one kind.
  package struct Line: Sendable, Equatable {
    package let kind: EntryKind
    package let entries: Int
    /// In the portal's order of languages.
    package let languages: [(tag: LanguageTag, counts: Counts)]

    package static func == (left: Line, right: Line) -> Bool {
      left.kind == right.kind && left.entries == right.entries
        && left.languages.elementsEqual(right.languages) { $0.tag == $1.tag && $0.counts == $1.counts }
    }
  }

  /// A passage that some languages have not followed.
  package struct Gap: Sendable, Equatable {
    package let entry: EntryID
    package let passage: String
    package let behind: [LanguageTag]
  }

  /// The kinds that the portal has.
  package let lines: [Line]
  package let gaps: [Gap]

  package init(of portal: Portal) {
    let languages = portal.configuration.languages
    lines = EntryKind.allCases.compactMap { kind in
      let entries = portal.entries(of: kind)
      guard !entries.isEmpty else { return nil }
      return Line(
        kind: kind,
        entries: entries.count,
        languages: languages.map { language in
          let states = entries.map { Self.state(of: $0, in: language, portal) }
          return (language, Dictionary(states.map { ($0, 1) }, uniquingKeysWith: +))
        }
      )
    }
    gaps = portal.entries.flatMap { entry in
      (portal.standing(of: entry.id)?.gaps ?? []).map {
        Gap(entry: entry.id, passage: $0.passage, behind: $0.behind)
      }
    }
  }

  private static func state(of entry: Entry, in language: LanguageTag, _ portal: Portal) -> State {
    guard entry.texts[language]?.isWhole == true else { return .missing }
    guard let standing = portal.standing(of: entry.id) else { return .unconfirmed }
    if standing.gaps.contains(where: { $0.behind.contains(language) }) { return .behind }
    return standing.gaps.isEmpty && !standing.isUnconfirmed ? .agreed : .unconfirmed
  }
}
