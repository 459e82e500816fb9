// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// A rule about the whole portal. One check is one file, one code and one test.
protocol PortalCheck {
  func diagnostics(_ portal: Portal) -> [Diagnostic]
}

extension Portal {
  /// Every check, in all languages.
  package func checked() -> [Diagnostic] {
    let checks: [any PortalCheck] = [
      BrokenLinkCheck(),
      BrokenAnchorCheck(),
      WrongKindCheck(),
      RelationStatedTwiceCheck(),
      ContractCheck(),
      LanguageProfileCheck(),
      UnreferencedEntryCheck(),
      EventPeriodCheck(),
      OutlivedAgreementCheck(),
      LanguageTagCheck(),
      InterfaceCraftCheck(),
    ]
    let entryChecks = EntryChecks(self)
    return checks.flatMap { $0.diagnostics(self) } + entries.flatMap(entryChecks.diagnostics)
  }

  /// Each text of each entry.
  var texts: [(entry: Entry, text: EntryText)] {
    entries.flatMap { entry in
      configuration.languages.compactMap { language in entry.texts[language].map { (entry, $0) } }
    }
  }

  /// What may have been meant by the name of an entry that does not exist.
  func suggestion(for id: EntryID) -> String? {
    let names = entries(of: id.kind).map(\.id.name)
    // One number is as near as another.
    if !id.kind.isNumbered, let nearest = Suggestion.nearest(to: id.name, among: names) {
      return "did you mean ‘\(EntryID(id.kind, nearest))’?"
    }
    let kinds = EntryKind.allCases.filter { entry(EntryID($0, id.name)) != nil }
    return kinds.first.map { "did you mean ‘\(EntryID($0, id.name))’?" }
  }
}
