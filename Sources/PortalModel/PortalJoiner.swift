// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// Joins entries that know only themselves: the one step that sees the whole.
package struct PortalJoiner {
  private let configuration: PortalConfiguration
  private let strings: Localized<InterfaceStrings>
  private let ledger: AgreementLedger

  package init(
    configuration: PortalConfiguration,
    strings: Localized<InterfaceStrings>,
    ledger: AgreementLedger = AgreementLedger()
  ) {
    self.configuration = configuration
    self.strings = strings
    self.ledger = ledger
  }

  /// - Parameter standings: how far the texts of each entry agree, where it is known already.
  package func join(_ entries: [Entry], standings: [EntryID: AgreementStanding] = [:]) -> Diagnosed<Portal> {
    var diagnostics: [Diagnostic] = []
    var unique: [EntryID: Entry] = [:]
    for entry in entries.sorted(by: { $0.folder.path < $1.folder.path }) {
      if let first = unique[entry.id] {
        diagnostics.append(
          Diagnostic(
            .duplicateNumber,
            "a second \(entry.id)",
            at: entry.place,
            notes: [Diagnostic.Note("the first stands here", at: first.place)]
          )
        )
      } else {
        unique[entry.id] = entry
      }
    }
    let byFolder = Dictionary(unique.values.map { ($0.folder.path, $0.id) }) { first, _ in first }
    let parents = unique.compactMapValues { $0.folder.parent.flatMap { byFolder[$0] } }
    let portal = Portal(
      configuration: configuration,
      strings: strings,
      ledger: ledger,
      entries: unique.values.sorted { $0.id < $1.id },
      parents: parents,
      standings: ledger.counts(in: configuration)
        ? unique.mapValues { standings[$0.id] ?? ledger.standing(of: $0, in: configuration.languages) } : [:]
    )
    return Diagnosed(portal, diagnostics)
  }
}
