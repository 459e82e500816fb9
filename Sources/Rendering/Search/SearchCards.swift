// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// What the results of a search show in the language of the page.
struct SearchCards: Encodable {
  /// The portal's languages by their tags, as they call themselves.
  let languages: [String: String]
  let strings: Strings
  /// Label, title and summary by the folder of the page below the language.
  let cards: [String: [String]]

  struct Strings: Encodable {
    /// By the categories of CLDR, which browsers know too.
    let count: [String: String]
    let suggestions: String
    let none: String
    let some: String
    let more: String
    /// Where a match was found, in the order of the fields.
    let fields: [String]
  }

  init(_ documents: [SearchDocument], _ context: ViewContext) {
    languages = Dictionary(context.portal.languages.map { ($0.tag.rawValue, $0.autonym) }) { first, _ in first
    }
    strings = Strings(
      count: context.forms(of: .searchCount),
      suggestions: context.string(.searchSuggestions),
      none: context.string(.searchNone),
      some: context.string(.searchSome),
      more: context.string(.searchMore),
      fields: SearchDocument.Field.allCases.map { context.string($0.stringKey) }
    )
    cards = Dictionary(
      documents.map { ($0.page.folder, [$0.label, $0.title, $0.summary]) }
    ) { first, _ in first }
  }
}

extension SearchDocument.Field {
  fileprivate var stringKey: StringKey {
    switch self {
    case .number: .searchInNumber
    case .title: .searchInTitle
    case .names: .searchInNames
    case .summary: .searchInSummary
    case .text: .searchInText
    }
  }
}
