// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// Something in a passage that stands in its counterparts too: a figure, a link, a reference to a note.
struct ComparedItem<Thing: Hashable & Sendable> {
  /// Equal in all languages.
  let thing: Thing
  /// The bytes of the file.
  let range: Range<Int>
  /// Whether the words may mean something else: such an item answers one in another language but asks for
  /// none.
  var isUncertain = false
}

/// Compares what stands in the versions of a passage: each thing equally often, in any order.
struct RowComparison<Thing: Hashable & Sendable> {
  let row: EntryTexts.Row
  let code: DiagnosticCode
  /// What is compared, as a message names one of them.
  let noun: Message
  /// For each version.
  private let items: [[ComparedItem<Thing>]]
  private let counts: [Counts]
  private let phrase: (Thing) -> Message

  /// - Parameter phrase: what messages call a thing.
  init(
    _ row: EntryTexts.Row,
    _ code: DiagnosticCode,
    named noun: Message,
    saying phrase: @escaping (Thing) -> Message,
    _ items: (EntryTexts.Cell) -> [ComparedItem<Thing>]
  ) {
    self.row = row
    self.code = code
    self.noun = noun
    self.phrase = phrase
    self.items = row.cells.map(items)
    counts = self.items.map(Counts.init)
  }

  /// One for each version that is out of step.
  var findings: [Finding] {
    guard let reference else { return [] }
    return counts.indices.filter { !counts[$0].agrees(with: counts[reference]) }
      .map { finding($0, against: reference) }
  }

  /// Of the versions that are at odds with another, the first of those with which most others agree. One that
  /// is at odds with none, because its words are uncertain, takes no side.
  private var reference: Int? {
    let agreements = counts.map { one in counts.count { one.agrees(with: $0) } }
    let disputed = agreements.indices.filter { agreements[$0] < counts.count }
    let most = disputed.map { agreements[$0] }.max()
    return disputed.first { agreements[$0] == most }
  }

  private func finding(_ index: Int, against reference: Int) -> Finding {
    let (version, other) = (row.cells[index], row.cells[reference])
    let extra = counts[index].excess(over: counts[reference])
    let lacking = counts[reference].excess(over: counts[index])
    let place = firstPlace(of: extra, in: index)
    let notes = row.cells.indices.filter { $0 != index }.map { note in
      Diagnostic.Note(
        "the same passage in ‘\(row.cells[note].language)’",
        at: firstPlace(of: lacking, in: note)
      )
    }
    let message: Message =
      switch (extra.isEmpty, lacking.isEmpty) {
      case (false, false):
        "‘\(version.language)’ has the \(noun) \(quoted(extra)) where ‘\(other.language)’ has \(quoted(lacking))"
      case (false, true):
        "‘\(version.language)’ has the \(noun) \(quoted(extra)), ‘\(other.language)’ does not"
      default:
        "‘\(version.language)’ lacks the \(noun) \(quoted(lacking)) of ‘\(other.language)’"
      }
    return Finding(
      diagnostic: Diagnostic(code, message, at: place, notes: notes),
      language: version.language,
      passage: row.name
    )
  }

  /// Where a version has the first of some things; the whole passage where it has none.
  private func firstPlace(of things: Set<Thing>, in index: Int) -> SourcePlace {
    let cell = row.cells[index]
    return items[index].first { things.contains($0.thing) && !$0.isUncertain }
      .map { cell.file.place($0.range) } ?? cell.place
  }

  /// In the order of what they are called, which no hash can change.
  private func quoted(_ things: Set<Thing>) -> MessageArgument {
    things.map(phrase).sorted { $0.text < $1.text }.map { "‘\($0)’" as Message }.joined(by: ", ")
  }

  /// How often each thing stands in a passage: at least `certain` times, and as often as it is found at most.
  private struct Counts {
    private var certain: [Thing: Int] = [:]
    private var found: [Thing: Int] = [:]

    init(_ items: [ComparedItem<Thing>]) {
      for item in items {
        found[item.thing, default: 0] += 1
        if !item.isUncertain { certain[item.thing, default: 0] += 1 }
      }
    }

    func agrees(with other: Counts) -> Bool { !exceeds(other) && !other.exceeds(self) }

    private func exceeds(_ other: Counts) -> Bool {
      certain.contains { $0.value > other.found[$0.key, default: 0] }
    }

    /// What certainly stands here more often than it can be found there.
    func excess(over other: Counts) -> Set<Thing> {
      Set(certain.keys.filter { certain[$0, default: 0] > other.found[$0, default: 0] })
    }
  }
}
