// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Rendering

/// What all pages of a portal have in common besides its entries. Each part depends on its own files alone, so one
/// whose files are the same is taken over from the reading before.
struct SharedParts: Sendable {
  let strings: Diagnosed<Localized<InterfaceStrings>>
  let templates: Diagnosed<TemplateLibrary>
  private(set) var ledger: Diagnosed<AgreementLedger>
  let assets: AssetLibrary

  /// - Parameters:
  ///   - agreed: entries of which is known how their texts stand to each other.
  ///   - known: what a build before has kept.
  init(
    _ sources: PortalSources,
    in languages: [LanguageTag],
    after last: PortalReading?,
    knowing agreed: Set<EntryID>,
    _ known: KnownReading
  ) {
    func isSame(_ files: KeyPath<PortalSources, [SourceFile]>) -> Bool {
      last.map { $0.sources[keyPath: files] == sources[keyPath: files] } ?? false
    }
    // With another ledger all that is wrong with the files is said again.
    let isSaid = known.hasSameLedger
    if let last, isSame(\.strings), last.portal.configuration.languages == languages {
      strings = last.shared.strings
    } else {
      strings = StringsLayout(sources.strings, in: PortalFolder.templates)
        .strings(in: languages, knowing: isSaid ? known.shared?.strings : nil)
    }
    if let last, isSame(\.templates) {
      templates = last.shared.templates
    } else {
      templates = TemplateLibrary.load(sources.templates, in: PortalFolder.templates, isChecked: isSaid)
    }
    if let last, isSame(\.assets) {
      assets = last.shared.assets
    } else {
      assets =
        known.shared.map { AssetLibrary(sources.assets, in: PortalFolder.assets, knowing: $0.assets) }
        ?? AssetLibrary(sources.assets, in: PortalFolder.assets)
    }
    if let last, last.sources.ledger == sources.ledger {
      ledger = last.shared.ledger
    } else {
      ledger = ContentLayout(sources.content, in: PortalFolder.content)
        .ledger(reading: known.ledgerPieces, passingOver: agreed, isChecked: known.hasSameLedger)
    }
  }
}

extension SharedParts {
  var withoutLedger: SharedParts {
    var parts = self
    parts.ledger = Diagnosed(AgreementLedger())
    return parts
  }
}

extension PortalSources {
  /// The file of agreed texts.
  var ledger: SourceFile? { file(AgreementLedgerParser.fileName) }

  var configuration: SourceFile? { file(PortalConfigurationParser.fileName) }

  private func file(_ name: String) -> SourceFile? {
    content.first { $0.path == "\(PortalFolder.content)/\(name)" }
  }
}
