// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// What `portal.yml` says about the whole portal.
package struct PortalConfiguration: Sendable, Equatable {
  /// In the order in which the portal shows them; none is the default.
  package let languages: [LanguageTag]
  /// Where the portal is published, without a slash at its end.
  package private(set) var baseURL: String
  package let title: Localized<String>
  /// What the act is cited by, in the manner of the European Legislation Identifier: `declar/2025/1023` is a
  /// declaration of 23 October 2025. The identifiers of its parts begin with it. It is data of the portal and
  /// no claim that a register knows it.
  package let identifier: String?
  /// The address of the licence of all texts.
  package let licence: String?
  package let schemaTypes: SchemaTypes
  package let parties: [Party]
  package let vocabularies: Vocabularies
  /// The years that the timeline is about; an event outside them is a slip. `nil` if it has no bounds.
  package let period: PartialDate?
  /// When the portal's editors last looked for what is not known.
  package let asOf: PartialDate?
  /// Where readers reach the editors; `nil` if the portal names no way.
  package let contact: String?
  /// `nil` if the portal names nobody.
  package let security: SecurityContact?
  /// How grave it is when texts have stopped agreeing; with `nil` no ledger is kept.
  package let agreement: AgreementPolicy?
  /// How many entries of each kind the portal must have: the contract with its readers.
  package let expected: [EntryKind: Int]
  /// The file itself, for what is found out later.
  package let file: SourceFile

  /// The parties in the order that a text in `language` names them: its own first, as in the practice
  /// of the alternat.
  package func parties(in language: LanguageTag) -> [Party] {
    parties.filter { $0.language == language } + parties.filter { $0.language != language }
  }

  /// The same portal published elsewhere.
  package func published(at baseURL: String) -> PortalConfiguration {
    var copy = self
    copy.baseURL = baseURL.trimmingTrailingSlashes
    return copy
  }
}

/// One side of the agreement.
package struct Party: Sendable, Equatable {
  package let id: String
  /// The language in which it is named first, if it is one of the portal's.
  package let language: LanguageTag?
  package let name: Localized<String>
  /// What it is called besides, in any language.
  package let aliases: [String]

  /// Its names in all languages, then the others.
  package var allNames: [String] {
    name.languages.sorted { $0.rawValue < $1.rawValue }.compactMap { name[$0] } + aliases
  }
}

extension String {
  var trimmingTrailingSlashes: String {
    var text = self[...]
    while text.hasSuffix("/") { text = text.dropLast() }
    return String(text)
  }
}
