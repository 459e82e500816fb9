// SPDX-License-Identifier: Apache-2.0

extension Portal {
  static func chronologically(_ left: Entry, _ right: Entry) -> Bool {
    guard case .event(let leftFacts) = left.facts, case .event(let rightFacts) = right.facts else {
      return left.id < right.id
    }
    return leftFacts.date == rightFacts.date ? left.id < right.id : leftFacts.date < rightFacts.date
  }

  static func decades(of timeline: [Entry]) -> [(year: Int, events: [Entry])] {
    let byDecade = Dictionary(grouping: timeline) { $0.date?.decade ?? 0 }
    guard let first = byDecade.keys.min(), let last = byDecade.keys.max() else { return [] }
    return stride(from: first, through: last, by: 10).map { ($0, byDecade[$0] ?? []) }
  }

  static func themes(_ names: [String], of timeline: [Entry]) -> [(name: String, events: [Entry])] {
    names.map { name in (name, timeline.filter { $0.themes.contains(name) }) }
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
