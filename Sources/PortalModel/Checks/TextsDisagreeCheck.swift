// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// A text that was edited is followed by the other languages, or an editor says that its meaning is the same.
struct TextsDisagreeCheck {
  /// `nil` where no ledger is kept.
  let policy: AgreementPolicy?

  func findings(in agreement: EntryAgreement, of entry: EntryID) -> [Finding] {
    guard let severity = policy?.severity(for: entry.kind) else { return [] }
    return agreement.rows.compactMap { row, state in
      switch state {
      case .agreed: nil
      case .disagreed(let changed, let behind, let record):
        disagreement(in: row, changed, behind, record, severity, entry)
      case .unconfirmed(let record):
        unconfirmed(row, record, severity, entry)
      }
    }
  }

  private func disagreement(
    in row: EntryTexts.Row,
    _ changed: [LanguageTag],
    _ behind: [LanguageTag],
    _ record: AgreementLedger.Record,
    _ severity: Diagnostic.Severity,
    _ entry: EntryID
  ) -> Finding? {
    guard let first = row.cells.first(where: { changed.contains($0.language) }) else { return nil }
    let changes = row.cells.filter { changed.contains($0.language) }.map { cell in
      let change = WordChange(from: record.words[cell.language] ?? "", to: cell.passage.words)
      return Diagnostic.Note("‘\(cell.language)’ was ‘\(change.old)’ and is ‘\(change.new)’")
    }
    let followers = row.cells.filter { behind.contains($0.language) }.map {
      Diagnostic.Note("‘\($0.language)’ is as it was agreed on \(record.date)", at: $0.place)
    }
    func list(_ languages: [LanguageTag]) -> MessageArgument {
      languages.map { "‘\($0)’" as Message }.joined(by: " and ")
    }
    return Finding(
      diagnostic: Diagnostic(
        .textsDisagree,
        "‘\(row.name)’ changed in \(list(changed)), and not in \(list(behind))",
        at: first.place,
        severity: severity,
        notes: changes + followers,
        fix: """
          bring \(list(behind)) in line and run ‘stele agree \(entry)’; if the meaning is the same, \
          ‘stele agree --wording-only \(entry)’
          """
      ),
      language: first.language,
      passage: row.name
    )
  }

  private func unconfirmed(
    _ row: EntryTexts.Row,
    _ record: AgreementLedger.Record?,
    _ severity: Diagnostic.Severity,
    _ entry: EntryID
  ) -> Finding? {
    guard let first = row.cells.first else { return nil }
    let message: Message =
      record == nil
      ? "nobody has said that the texts of ‘\(row.name)’ agree"
      : "‘\(row.name)’ changed in all languages, and nobody has said that it agrees again"
    return Finding(
      diagnostic: Diagnostic(
        .unconfirmedAgreement,
        message,
        at: first.place,
        severity: severity,
        fix: "read the texts side by side and run ‘stele agree \(entry)’"
      ),
      language: first.language,
      passage: row.name
    )
  }
}
