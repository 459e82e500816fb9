// SPDX-License-Identifier: Apache-2.0

import PortalModel
import PortalSamples

@testable import Rendering

/// A small portal with dated changes, for the tests of its feeds.
enum FeedPortal {
  static let changes = """
    changes:
      - {date: 2020-01-02, kind: corrected}
      - {date: 2019-12-31, kind: published}
    """

  static func site(_ changes: String = changes) -> Site {
    let portal = SmallPortal(
      configuration: """
        title: {vi: Cổng, bg: Портал}
        vocabularies:
          change: [published, corrected]

        """,
      facts: ["pages/a": changes, "pages/b": "changes: [{date: 2019-12-31, kind: published}]"],
      texts: ["pages/a/vi": ("title: A & <b>\nsummary: Ngày 1 tháng 2", "B")]
    )
    return Site(portal: portal.joined, assets: AssetLibrary([], in: ""))
  }

  static func context(_ site: Site = site()) -> ViewContext {
    ViewContext(site: site, language: site.portal.languages[0])
  }
}
