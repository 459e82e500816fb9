// SPDX-License-Identifier: Apache-2.0

extension Portal {
  /// A day with what changed on it: by the words of the vocabulary, then by kinds of entries.
  package struct ChangeDay: Sendable {
    package let date: PartialDate
    package let groups: [(kind: String, entries: [Entry])]
  }

  /// The dated changes of all entries, the newest day first.
  package var changeDays: [ChangeDay] {
    var days: [PartialDate: [String: [Entry]]] = [:]
    for kind in EntryKind.allCases {
      for entry in entries(of: kind) {
        for change in entry.changes {
          days[change.date, default: [:]][change.kind, default: []].append(entry)
        }
      }
    }
    return days.keys.sorted(by: >).map { date in
      let groups = configuration.vocabularies[.change].compactMap { kind in
        days[date]?[kind].map { (kind: kind, entries: $0) }
      }
      return ChangeDay(date: date, groups: groups)
    }
  }
}
