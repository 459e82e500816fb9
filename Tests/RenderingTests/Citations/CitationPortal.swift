// SPDX-License-Identifier: Apache-2.0

import PortalModel
import PortalSamples

@testable import Rendering

/// A small portal with a commitment to cite.
enum CitationPortal {
  static func site(changes: String = "changes: [{date: 2020-02-03, kind: published}]", asOf: String = "")
    -> Site
  {
    var portal = SmallPortal(
      configuration: """
        title: {vi: Cổng & cửa, bg: Портал}
        identifier: treaty/1990/905
        vocabularies: {change: [published]}
        \(asOf)

        """,
      facts: ["pillars/1-p": "number: 1", "pillars/1-p/2-c": "number: 2\n\(changes)", "pages/a": "{}"]
    )
    portal.texts["pillars/1-p/2-c/vi"] = ("title: 50 % {và} “hơn”#1\nsummary: S", "B")
    return Site(portal: portal.joined, assets: AssetLibrary([], in: ""))
  }

  static func citations(_ id: EntryID = EntryID(.commitment, "2"), of site: Site = site()) -> [Citation] {
    site.portal.entry(id).map { Citation.all(of: $0, site) } ?? []
  }
}
