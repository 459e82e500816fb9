// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// The portal as its published data see it.
struct DataContext: Sendable {
  let site: Site
  let languages: [LanguageTag]

  init(_ site: Site) {
    self.site = site
    languages = site.portal.languages.map(\.tag)
  }

  var portal: Portal { site.portal }

  /// A value for each language that has one.
  func localized(_ value: (LanguageTag) -> JSONValue?) -> JSONValue {
    JSONValue(languages.map { ($0.rawValue, value($0)) })
  }

  func localized(_ texts: Localized<String>) -> JSONValue {
    localized { texts[$0].map(JSONValue.string) }
  }

  /// What a word of a vocabulary is called.
  func label(of word: String, in vocabulary: Vocabulary) -> JSONValue {
    let key = vocabulary.stringKey(word)
    return localized { .string(portal.strings[$0]?.text(key) ?? word) }
  }

  func url(of file: APIFile) -> JSONValue {
    if case .record(let id) = file, let address = site.entryAddresses[id] { return .string(address.record) }
    return .string(site.address.url(file.path))
  }

  /// The page of all languages, or the only one that there is.
  func url(of page: PagePath) -> String {
    if case .entry(let id) = page, let address = site.entryAddresses[id] { return address.page }
    return site.neutralURL(of: page)
  }
}

extension EntryID {
  var json: JSONValue { .string(description) }
}
