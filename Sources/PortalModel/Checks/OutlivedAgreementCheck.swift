// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// The ledger has no lines for what is no more: they would be taken for the agreement of something else.
struct OutlivedAgreementCheck: PortalCheck {
  /// Entries that are no more.
  func diagnostics(_ portal: Portal) -> [Diagnostic] {
    guard portal.ledger.counts(in: portal.configuration) else { return [] }
    return portal.ledger.entries.filter { portal.entry($0) == nil }.flatMap { id in
      diagnostics(portal.ledger.records(of: id), id, "there is no entry ‘\(id)’ any more")
    }
  }

  /// Passages that are no more.
  func diagnostics(_ agreement: EntryAgreement, of id: EntryID) -> [Diagnostic] {
    let outlived = agreement.outlived
    let passages = outlived.map(\.passage).sorted().quoted
    return diagnostics(outlived, id, "‘\(id)’ has no passage like \(passages) any more")
  }

  private func diagnostics(_ outlived: [AgreementLedger.Record], _ id: EntryID, _ message: Message)
    -> [Diagnostic]
  {
    guard let first = outlived.first else { return [] }
    return [
      Diagnostic(
        .outlivedAgreement,
        message,
        at: first.place ?? SourcePlace(path: AgreementLedgerParser.fileName),
        severity: .warning,
        fix: "run ‘stele agree \(id)’"
      )
    ]
  }
}
