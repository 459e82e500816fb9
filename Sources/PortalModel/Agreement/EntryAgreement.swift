// SPDX-License-Identifier: Apache-2.0

/// How far the texts of an entry are those that an editor said agree.
package struct EntryAgreement: Sendable {
  package enum State: Sendable {
    case agreed(since: AgreementLedger.Record)
    /// Some languages have other words than those that were agreed, and some have not.
    case disagreed(changed: [LanguageTag], behind: [LanguageTag], since: AgreementLedger.Record)
    /// Nobody has said of these words that they agree; the record is of what stood there before, if
    /// anything did.
    case unconfirmed(since: AgreementLedger.Record?)
  }

  /// In the order of the texts.
  package let rows: [(row: EntryTexts.Row, state: State)]
  /// Records of passages that are no more; none while a text can’t be read.
  package let outlived: [AgreementLedger.Record]

  /// A passage is known by its words, not by its place: paragraphs move when one is put before them.
  init(_ texts: EntryTexts, _ records: [AgreementLedger.Record]) {
    let words = texts.rows.map { $0.cells.map(\.passage.words) }
    func isUnchanged(_ row: Int, _ cell: Int, since record: AgreementLedger.Record) -> Bool {
      record.words[texts.rows[row].cells[cell].language] == words[row][cell]
    }
    func unchanged(_ row: Int, since record: AgreementLedger.Record) -> [LanguageTag] {
      words[row].indices.filter { isUnchanged(row, $0, since: record) }.map {
        texts.rows[row].cells[$0].language
      }
    }
    // A language that the portal no longer has takes nothing away from the agreement of the others.
    func isWhole(_ row: Int, _ record: AgreementLedger.Record) -> Bool {
      words[row].indices.allSatisfy { isUnchanged(row, $0, since: record) }
    }
    func isPartial(_ row: Int, _ record: AgreementLedger.Record) -> Bool {
      words[row].indices.contains { isUnchanged(row, $0, since: record) }
    }
    func hasName(_ row: Int, _ record: AgreementLedger.Record) -> Bool {
      texts.rows[row].name == record.passage
    }
    // Whole rows first, those with the same name before others, so that no row takes the record of another. Most
    // are agreed and have not moved, and are found by their names.
    var left: [AgreementLedger.Record?] = records
    var found: [AgreementLedger.Record?] = texts.rows.map { _ in nil }
    let numbers = Dictionary(zip(records.map(\.passage), records.indices)) { first, _ in first }
    for row in texts.rows.indices {
      guard let own = numbers[texts.rows[row].name], isWhole(row, records[own]) else { continue }
      (found[row], left[own]) = (records[own], nil)
    }
    let agreed = found.map { $0 != nil }
    func match(_ matches: (Int, AgreementLedger.Record) -> Bool) {
      for row in texts.rows.indices where found[row] == nil {
        guard let number = left.firstIndex(where: { $0.map { matches(row, $0) } ?? false }) else { continue }
        (found[row], left[number]) = (left[number], nil)
      }
    }
    match(isWhole)
    match { hasName($0, $1) && isPartial($0, $1) }
    match(isPartial)
    match(hasName)
    rows = texts.rows.indices.map { index in
      let row = texts.rows[index]
      guard let record = found[index] else { return (row, .unconfirmed(since: nil)) }
      if agreed[index] { return (row, .agreed(since: record)) }
      let behind = unchanged(index, since: record)
      let changed = row.cells.map(\.language).filter { !behind.contains($0) }
      if changed.isEmpty { return (row, .agreed(since: record)) }
      return (
        row,
        behind.isEmpty
          ? .unconfirmed(since: record) : .disagreed(changed: changed, behind: behind, since: record)
      )
    }
    outlived = texts.isWhole ? left.compactMap(\.self) : []
  }
}
