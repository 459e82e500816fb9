// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// How grave it is when the texts of an entry have stopped agreeing.
package struct AgreementPolicy: Sendable, Equatable {
  private let severities: [EntryKind: Diagnostic.Severity]
  private let other: Diagnostic.Severity

  package func severity(for kind: EntryKind) -> Diagnostic.Severity { severities[kind] ?? other }

  /// Reads `agreement:` of portal.yml: a severity for some kinds, and for all others.
  init?(_ reader: inout FactReader) {
    let names = [Diagnostic.Severity.error, .warning].map(\.rawValue)
    func severity(_ key: String) -> Diagnostic.Severity? {
      reader.choice(key, among: names).flatMap(Diagnostic.Severity.init)
    }
    var severities: [EntryKind: Diagnostic.Severity] = [:]
    for kind in EntryKind.allCases { severities[kind] = severity(kind.rawValue) }
    guard let other = reader.required("other", severity("other")) else { return nil }
    self.severities = severities
    self.other = other
  }
}
