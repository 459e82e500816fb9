// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
package import PortalModel

/// What an editor has to read before texts are recorded as agreeing, and the record of the answers.
package struct AgreementReview: Sendable {
  /// Codes that a review itself mends: they are no obstacle to it.
  private static let mended: Set<DiagnosticCode> = [
    .textsDisagree, .unconfirmedAgreement, .outlivedAgreement,
  ]

  private let portal: Portal
  /// What is wrong with the ledger itself: what can't be read of it would be lost.
  package let ledgerProblems: [Diagnostic]
  /// What stands in the way of a review, by the folder in which it was found.
  private let obstacles: [String: [Diagnostic]]
  /// What was agreed so far, with the answers that were recorded.
  package private(set) var ledger: AgreementLedger

  /// - Parameter diagnostics: what the checks of the portal say.
  package init(_ portal: Portal, _ diagnostics: [Diagnostic]) {
    self.portal = portal
    ledger = portal.ledger
    ledgerProblems =
      ledger.isWhole ? [] : diagnostics.filter { $0.place.path.hasSuffix(AgreementLedgerParser.fileName) }
    var obstacles: [String: [Diagnostic]] = [:]
    for diagnostic in diagnostics where diagnostic.severity == .error {
      guard !Self.mended.contains(diagnostic.code) else { continue }
      let path = diagnostic.place.path
      // That a file is missing is said of the folder itself.
      obstacles[path, default: []].append(diagnostic)
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      obstacles[folder, default: []].append(diagnostic)
    }
    self.obstacles = obstacles
  }

  /// Everything that can be named: entries, and what only the ledger still knows.
  package var entries: [EntryID] { Set(portal.entries.map(\.id) + ledger.entries).sorted() }

  /// What is wrong with the texts or the facts of an entry: while errors stand, its texts can’t be said to
  /// agree.
  package func obstacles(to entry: EntryID) -> [Diagnostic] {
    portal.entry(entry).flatMap { obstacles[$0.folder.path] } ?? []
  }

  /// The passages of an entry that changed since they were agreed, or never were.
  package func questions(about entry: EntryID) -> [AgreementQuestion] {
    (portal.agreement(of: entry)?.rows ?? []).compactMap { row, state in
      switch state {
      case .agreed: nil
      case .disagreed(_, _, let record): question(entry, row, since: record)
      case .unconfirmed(let record): question(entry, row, since: record)
      }
    }
  }

  private func question(
    _ entry: EntryID,
    _ row: EntryTexts.Row,
    since record: AgreementLedger.Record?
  ) -> AgreementQuestion {
    AgreementQuestion(
      entry: entry,
      passage: row.name,
      versions: row.cells.map {
        AgreementQuestion.Version(
          language: $0.language,
          old: record?.words[$0.language],
          new: $0.passage.words
        )
      },
      last: record
    )
  }

  /// Records that some passages of an entry agree; the others stay as they were, and records of passages that
  /// are no more are dropped. Where no ledger is kept nothing is.
  package mutating func record(
    _ passages: Set<String>,
    of entry: EntryID,
    by reviewer: String,
    on date: String,
    _ basis: AgreementLedger.Basis
  ) {
    let agreement = portal.agreement(of: entry)
    guard agreement != nil || portal.entry(entry) == nil else { return }
    let records = (agreement?.rows ?? []).compactMap { row, state -> AgreementLedger.Record? in
      if passages.contains(row.name) {
        return AgreementLedger.Record(
          entry: entry,
          passage: row.name,
          date: date,
          reviewer: reviewer,
          basis: basis,
          words: row.words
        )
      }
      // The passage may have moved.
      var record = state.record
      record?.passage = row.name
      return record
    }
    ledger.record(records, of: entry)
  }
}

extension EntryTexts.Row {
  fileprivate var words: Localized<String> {
    Localized(Dictionary(cells.map { ($0.language, $0.passage.words) }) { first, _ in first })
  }
}

extension EntryAgreement.State {
  fileprivate var record: AgreementLedger.Record? {
    switch self {
    case .agreed(let record), .disagreed(_, _, let record): record
    case .unconfirmed(let record): record
    }
  }
}
