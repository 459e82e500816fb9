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
    var left = records
    var found: [String: AgreementLedger.Record] = [:]
    let words = Dictionary(texts.rows.map { ($0.name, $0.cells.map(\.passage.words)) }) { first, _ in first }
    func unchanged(_ row: EntryTexts.Row, since record: AgreementLedger.Record) -> [LanguageTag] {
      zip(row.cells, words[row.name] ?? []).filter { record.words[$0.language] == $1 }.map(\.0.language)
    }
    func match(_ matches: (EntryTexts.Row, AgreementLedger.Record) -> Bool) {
      for row in texts.rows where found[row.name] == nil {
        found[row.name] = left.firstIndex { matches(row, $0) }.map { left.remove(at: $0) }
      }
    }
    // A language that the portal no longer has takes nothing away from the agreement of the others.
    let isWhole = { unchanged($0, since: $1).count == $0.cells.count }
    let isPartial = { !unchanged($0, since: $1).isEmpty }
    // Whole rows first, those with the same name before others, so that no row takes the record of another.
    match { $0.name == $1.passage && isWhole($0, $1) }
    match(isWhole)
    match { $0.name == $1.passage && isPartial($0, $1) }
    match(isPartial)
    match { $0.name == $1.passage }
    rows = texts.rows.map { row in
      guard let record = found[row.name] else { return (row, .unconfirmed(since: nil)) }
      let behind = unchanged(row, since: record)
      let changed = row.cells.map(\.language).filter { !behind.contains($0) }
      if changed.isEmpty { return (row, .agreed(since: record)) }
      return (
        row,
        behind.isEmpty
          ? .unconfirmed(since: record) : .disagreed(changed: changed, behind: behind, since: record)
      )
    }
    outlived = texts.isWhole ? left : []
  }
}
