// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// The ledger has no lines for what is no more: they would be taken for the agreement of something else.
struct OutlivedAgreementCheck: PortalCheck {
  func diagnostics(_ portal: Portal) -> [Diagnostic] {
    guard portal.configuration.agreement != nil, portal.ledger.isWhole else { return [] }
    return portal.ledger.entries.compactMap { id in
      let agreement = portal.agreement(of: id)
      let outlived = agreement?.outlived ?? portal.ledger.records(of: id)
      guard let first = outlived.first else { return nil }
      let passages = outlived.map { "‘\($0.passage)’" }.sorted().joined(separator: ", ")
      return Diagnostic(
        .outlivedAgreement,
        agreement == nil
          ? "there is no entry ‘\(id)’ any more" : "‘\(id)’ has no passage like \(passages) any more",
        at: first.place ?? SourcePlace(path: AgreementLedgerParser.fileName),
        severity: .warning,
        fix: "run ‘stele agree \(id)’"
      )
    }
  }
}
