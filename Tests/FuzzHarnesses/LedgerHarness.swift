// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// A ledger that was read whole is written and read again without a loss.
enum LedgerHarness {
  static func run(_ bytes: [UInt8]) -> String? {
    let file = SourceFile(path: "Content/agreement.lock", bytes: bytes)
    let parsed = AgreementLedgerParser().parse(file)
    if let problem = DiagnosticAudit.problem(of: parsed.diagnostics, in: file) { return problem }
    guard parsed.value.isWhole, !parsed.diagnostics.hasErrors else { return nil }
    let again = AgreementLedgerParser().parse(SourceFile(path: file.path, text: parsed.value.text))
    guard !again.diagnostics.hasErrors else { return "what was written can’t be read" }
    return again.value.text == parsed.value.text ? nil : "what was written reads otherwise"
  }
}
