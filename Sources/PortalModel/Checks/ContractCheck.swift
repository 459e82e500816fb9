// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// The portal has as many entries of each kind as portal.yml promises, and numbers without gaps.
struct ContractCheck: PortalCheck {
  func diagnostics(_ portal: Portal) -> [Diagnostic] {
    EntryKind.allCases.compactMap { kind in
      guard let expected = portal.configuration.expected[kind] else { return nil }
      let entries = portal.entries(of: kind)
      let missing =
        kind.isNumbered
        ? (1...max(1, expected)).map(String.init).filter { portal.entry(EntryID(kind, $0)) == nil } : []
      guard entries.count != expected || !missing.isEmpty else { return nil }
      let note = missing.isEmpty ? [] : [Diagnostic.Note("missing: \(missing.joined(separator: ", "))")]
      return Diagnostic(
        .contractNotMet,
        "\(expected) entries of the kind ‘\(kind.rawValue)’ are promised, \(entries.count) found",
        at: place(of: kind, in: portal.configuration.file),
        notes: note
      )
    }
  }

  private func place(of kind: EntryKind, in file: SourceFile) -> SourcePlace {
    var place = file.place
    var reader = FactReader(
      YAMLParser().parse(file).value,
      in: file,
      describing: "\(PortalConfigurationParser.fileName)"
    )
    _ = reader.mapping("expect") { reader in
      place = reader.place(of: kind.rawValue)
      return Optional(place)
    }
    return place
  }
}
