// SPDX-License-Identifier: Apache-2.0

import PortalModel
import PortalSamples

@testable import Rendering

/// A small portal with what searches tell apart.
enum SearchPortal {
  static func site(languages: [String] = ["vi", "bg"]) -> Site {
    let names = languages.map { "\($0): Land-\($0)" }.joined(separator: ", ")
    var portal = SmallPortal(
      languages: languages,
      configuration:
        "parties:\n  - {id: land, name: {\(names)}, aliases: [Old Land, LAND-\(languages[0])]}\n",
      facts: ["pillars/1-a": "number: 1", "pillars/1-a/12-b": "number: 12\nverbs: []", "pages/p": "{}"]
    )
    for language in languages {
      portal.texts["pillars/1-a/12-b/\(language)"] = (
        front: "title: Đối tác мир \(language)\nsummary: One đôi\nshort: Short\naliases: [ABC, Old name]",
        body: "Two words[^1] [two](lang:en).\n\n[^1]: A note."
      )
    }
    return Site(portal: portal.joined, assets: AssetLibrary([], in: ""))
  }

  /// The text of the index of words of one language.
  static func words(of site: Site, in language: String) -> SearchWords? {
    guard let language = site.portal.languages.first(where: { $0.tag.rawValue == language }) else {
      return nil
    }
    let context = ViewContext(site: site, language: language)
    return SearchWords(SearchDocument.all(context), context)
  }
}
