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
  /// Records of passages that are no more.
  package let outlived: [AgreementLedger.Record]

  /// A passage is known by its words, not by its place: paragraphs move when one is put before them.
  init(_ texts: EntryTexts, _ records: [AgreementLedger.Record]) {
    var left = records
    func take(_ matches: (AgreementLedger.Record) -> Bool) -> AgreementLedger.Record? {
      left.firstIndex(where: matches).map { left.remove(at: $0) }
    }
    func unchanged(_ row: EntryTexts.Row, since record: AgreementLedger.Record) -> [LanguageTag] {
      row.cells.filter { record.words[$0.language] == $0.passage.words }.map(\.language)
    }
    var states: [String: State] = [:]
    // Whole rows first, those with the same name before others, so that no row takes the record of another.
    for row in texts.rows {
      let whole = {
        unchanged(row, since: $0).count == row.cells.count && $0.words.languages.count == row.cells.count
      }
      let record = take { $0.passage == row.name && whole($0) } ?? take(whole)
      states[row.name] = record.map { .agreed(since: $0) }
    }
    for row in texts.rows where states[row.name] == nil {
      let partly = { !unchanged(row, since: $0).isEmpty }
      guard let record = take({ $0.passage == row.name && partly($0) }) ?? take(partly) else { continue }
      let behind = unchanged(row, since: record)
      let changed = row.cells.map(\.language).filter { !behind.contains($0) }
      states[row.name] = .disagreed(changed: changed, behind: behind, since: record)
    }
    for row in texts.rows where states[row.name] == nil {
      states[row.name] = .unconfirmed(since: take { $0.passage == row.name })
    }
    rows = texts.rows.compactMap { row in states[row.name].map { (row, $0) } }
    outlived = left
  }
}
