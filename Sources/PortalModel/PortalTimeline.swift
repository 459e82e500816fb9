// SPDX-License-Identifier: Apache-2.0

extension Portal {
  /// Every decade from the first event's to the last's, also those without an event.
  package var decades: [(year: Int, events: [Entry])] {
    let byDecade = Dictionary(grouping: timeline) { $0.date?.decade ?? 0 }
    guard let first = byDecade.keys.min(), let last = byDecade.keys.max() else { return [] }
    return stride(from: first, through: last, by: 10).map { ($0, byDecade[$0] ?? []) }
  }

  /// The themes that an event has, in the order of the vocabulary.
  package var themes: [(name: String, events: [Entry])] {
    configuration.vocabularies[.theme]
      .map { theme in (theme, timeline.filter { $0.themes.contains(theme) }) }
      .filter { !$0.1.isEmpty }
  }
}

extension Entry {
  /// When an event was.
  package var date: PartialDate? {
    if case .event(let facts) = facts { facts.date } else { nil }
  }

  package var themes: [String] {
    if case .event(let facts) = facts { facts.themes } else { [] }
  }
}
